import { isObject, member, readAnswer, textOf } from '../answer.ts';
import type { JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Fix, Step, Verdict } from '../verdict.ts';
import { failureWords, valueWords } from '../words.ts';
import { fixesOfError } from './fixes-of-error.ts';
import { statusOf } from './status-of.ts';
import { websocketRules as rules } from './websocket-rules.ts';

const label = 'Message that the client receives';
const tellClient =
  'Catch the error, and tell the client by `PostToConnection` what went wrong: its text does not get there by itself.';
const silence: Caller = { kind: 'nothing', text: 'The client receives no message.' };

/** What a WebSocket API does with the answer to a message. */
export function judgeMessage(
  outcome: JudgedOutcome,
  event: unknown,
  routeResponse: boolean,
): Verdict {
  if (outcome.kind !== 'response') {
    const cause = `the function ${failureWords(outcome)}`;
    return failed(
      event,
      cause,
      step(rules.messageFailed),
      fixesOfError(outcome, event, tellClient),
    );
  }
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  const malformed = isObject(value) ? malformedMember(value) : '';
  if (!isObject(value) || malformed !== null) {
    const cause = isObject(value)
      ? `\`${malformed ?? ''}\` is ${valueWords(value[malformed ?? ''])}`
      : `the answer is ${answer.isJson ? valueWords(value) : 'no JSON'}`;
    const pointer = isObject(value) ? `/${malformed ?? ''}` : '';
    const text = 'Answer `{ "statusCode": 200 }`; a body has to be text.';
    const fix: Fix = { text, at: { in: 'response', pointer } };
    return failed(event, cause, step(rules.messageMalformed), [fix]);
  }
  return passMessage(textOf(value['body']), statusOf(value) ?? 200, routeResponse);
}

/** The member that makes the answer malformed. */
function malformedMember(value: Record<string, unknown>): string | null {
  if (statusOf(value) === null) return 'statusCode';
  const { body } = value;
  return body === undefined || body === null || typeof body === 'string' ? null : 'body';
}

function failed(event: unknown, cause: string, what: Step, fixes: Fix[]): Verdict {
  const context = member(event, 'requestContext');
  return makeVerdict({
    status: 'rejected',
    headline: `The client receives “Internal server error”, because ${cause}.`,
    steps: [what],
    caller: {
      kind: 'value',
      label,
      value: {
        message: 'Internal server error',
        connectionId: textOf(member(context, 'connectionId')),
        requestId: textOf(member(context, 'requestId')),
      },
    },
    fixes,
  });
}

function passMessage(body: string, statusCode: number, routeResponse: boolean): Verdict {
  const isFine = statusCode >= 200 && statusCode < 300;
  const unread = isFine ? [] : [step(rules.statusUnread)];
  if (body !== '' && routeResponse) {
    return makeVerdict({
      status: isFine ? 'ok' : 'partial',
      headline: isFine
        ? 'The client receives the body of the answer.'
        : `The client receives the body of the answer, and nothing of the ${statusCode}.`,
      steps: [step(rules.routeResponse), ...unread],
      caller: { kind: 'value', label, value: body },
    });
  }
  const fixes: Fix[] = [];
  if (body !== '') {
    fixes.push({
      text: 'Give the route a route response, or send by `PostToConnection`.',
      at: { in: 'option', name: 'routeResponse' },
    });
  }
  if (!isFine) {
    fixes.push({
      text: 'Refuse at `$connect`, tell the client by `PostToConnection`, or close the connection by `DeleteConnection`.',
      at: { in: 'response', pointer: '/statusCode' },
    });
  }
  const lost = [...(isFine ? [] : [`the ${statusCode}`]), ...(body === '' ? [] : ['the body'])];
  return makeVerdict({
    status: lost.length > 0 ? 'lost' : 'ok',
    headline:
      lost.length > 0
        ? `The client learns nothing of ${lost.join(' and of ')}${body === '' ? ': on a message no status is passed on' : ', because the route has no route response'}.`
        : 'The message is done, and the client is told nothing.',
    steps: [
      ...(body === '' ? (isFine ? [step(rules.oneWay)] : []) : [step(rules.bodyNowhere)]),
      ...unread,
    ],
    caller: silence,
    fixes,
  });
}
