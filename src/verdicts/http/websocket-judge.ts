import { isObject, member, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgedOutcome, JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { failureWords, valueWords } from '../words.ts';
import { fixesOfError } from './fixes-of-error.ts';
import { functionFailure } from './function-failure.ts';
import { httpCaller } from './http-caller.ts';
import { mergeHeaders } from './merge-headers.ts';
import { refuse } from './problem.ts';
import type { Refusal } from './problem.ts';
import { statusOf } from './status-of.ts';
import { judgeMessage } from './websocket-message.ts';
import { websocketRules as rules } from './websocket-rules.ts';

const options = {
  routeResponse: {
    kind: 'boolean',
    usual: false,
    label: 'The route has a route response (two-way communication)',
  },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

/** Judges answers to a WebSocket API. */
export const websocketJudge = makeJudge({ options, rules, judge });

const handshake: Refusal = {
  who: 'The handshake fails: API Gateway',
  caller: httpCaller({ statusCode: 502 }),
};

const refuseInstead =
  'Catch the error, and refuse with a status: `{ "statusCode": 403 }`. An error’s text does not reach the client.';

function judge({ event, outcome, options }: JudgeInput<Options>): Verdict {
  const { eventType, routeKey } = fieldsOf(event);
  if (eventType === 'CONNECT' || routeKey === '$connect') return judgeConnect(outcome, event);
  if (eventType === 'DISCONNECT' || routeKey === '$disconnect') {
    return judgeDisconnect(outcome, event);
  }
  return judgeMessage(outcome, event, options.routeResponse);
}

function fieldsOf(event: unknown): { eventType: unknown; routeKey: unknown } {
  const context = member(event, 'requestContext');
  return { eventType: member(context, 'eventType'), routeKey: member(context, 'routeKey') };
}

function judgeConnect(outcome: JudgedOutcome, event: unknown): Verdict {
  if (outcome.kind !== 'response') {
    const connecting = { failed: rules.connectFailed, timedOut: rules.connectFailed };
    return functionFailure(outcome, event, connecting, handshake, refuseInstead);
  }
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  const statusCode = isObject(value) ? statusOf(value) : null;
  if (!isObject(value) || statusCode === null) {
    const what = isObject(value)
      ? `\`statusCode\` is ${valueWords(value['statusCode'])}`
      : `the answer is ${answer.isJson ? valueWords(value) : 'no JSON'}`;
    const pointer = isObject(value) ? '/statusCode' : '';
    const fix = 'Answer `{ "statusCode": 200 }` to let the client in.';
    return refuse({ rule: rules.connectMalformed, pointer, what, fix }, handshake);
  }
  const { headers } = mergeHeaders(value['headers'], value['multiValueHeaders']);
  if (statusCode < 200 || statusCode > 299) {
    return makeVerdict({
      status: 'rejected',
      headline: `The connection is not made, because the function answered ${statusCode}.`,
      steps: [step(rules.refused)],
      caller: httpCaller({ statusCode }),
    });
  }
  return makeVerdict({
    status: 'ok',
    headline: 'The connection is made.',
    steps: [step(rules.connected), ...(statusCode === 200 ? [] : [step(rules.connectedOtherwise)])],
    caller: httpCaller({ statusCode: 101, headers }),
  });
}

function judgeDisconnect(outcome: JudgedOutcome, event: unknown): Verdict {
  const caller = { kind: 'nothing' as const, text: 'The client is gone.' };
  if (outcome.kind !== 'response') {
    return makeVerdict({
      status: 'lost',
      headline: `Nobody learns that the function ${failureWords(outcome)}: the client is gone, and \`$disconnect\` does not come again.`,
      steps: [step(rules.disconnectFailed)],
      caller,
      fixes: [
        ...fixesOfError(
          outcome,
          event,
          'Catch the error: whatever is left to do is not done otherwise.',
        ),
        {
          text: 'Let saved connections expire, so that a failed `$disconnect` leaves none behind.',
        },
      ],
    });
  }
  const answer = readAnswer(outcome);
  const isRight = answer.isJson && isObject(answer.value);
  const rule = isRight ? rules.disconnectIgnored : rules.disconnectMalformed;
  return makeVerdict({
    status: 'ok',
    headline: 'Nobody reads the answer: the client is gone.',
    steps: [step(rule)],
    caller,
    fixes: isRight
      ? []
      : [
          {
            text: 'Answer `{ "statusCode": 200 }` all the same: it keeps the execution log clean.',
            at: { in: 'response', pointer: '' },
          },
        ],
  });
}
