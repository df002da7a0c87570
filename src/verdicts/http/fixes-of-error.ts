import { member, textOf } from '../answer.ts';
import type { JudgedOutcome } from '../judge.ts';
import type { Fix } from '../verdict.ts';
import { valueWords } from '../words.ts';
import { nameWords } from './name-words.ts';

// What HTTP events leave empty, the likeliest first.
const inputs = [
  'queryStringParameters',
  'pathParameters',
  'body',
  'headers',
  'multiValueHeaders',
  'multiValueQueryStringParameters',
  'cookies',
  'stageVariables',
];

// As V8, SpiderMonkey and JavaScriptCore put it.
const readFromNothing =
  /of (undefined|null) \(reading '|as it is (undefined|null)|is (undefined|null)$|^(undefined|null) is not an object|right side of assignment cannot be destructured/i;
const asked = /\(reading '([^']+)'\)|access property "([^"]+)"|destructure property '([^']+)'/;
const header = /^[A-Z]|-|^(?:accept|authorization|cookie|host|origin|referer)$/;
const textMethods = new Set(
  'split,startsWith,includes,toLowerCase,trim,match,replace,slice'.split(','),
);

/** How to mend what made a function fail: by its error and the event where they tell, else in general. */
export function fixesOfError(
  outcome: JudgedOutcome,
  event: unknown,
  general = answerInstead,
): Fix[] {
  switch (outcome.kind) {
    case 'timeout':
      return [
        {
          text: 'Find out in the log what it waits for. Work that takes long is better begun elsewhere, and answered with 202.',
        },
      ];
    case 'exit':
      return [{ text: 'Do not end the process: return an answer, and let Lambda keep it.' }];
    case 'init-error':
      return [{ text: 'The code outside of the handler fails: the log names the line.' }];
    case 'response':
      return [];
    case 'function-error':
      return [fixByEvent(outcome, event) ?? { text: general }];
  }
}

const answerInstead =
  'Catch the error, and answer with the status that you mean: `{ "statusCode": 404, "body": "…" }`. An error’s text does not reach the client.';

function fixByEvent({ errorType, errorMessage = '' }: JudgedOutcome, event: unknown): Fix | null {
  if (errorType === 'SyntaxError' || errorMessage.includes('JSON')) return fixOfParsing(event);
  if (!readFromNothing.test(errorMessage)) return null;

  const named = /event\??\.(\w+)/.exec(errorMessage)?.[1];
  const values = new Map(inputs.map((name) => [name, member(event, name)]));
  const value = values.get(named ?? '');
  if (named !== undefined && inputs.includes(named) && typeof (value ?? '') === 'string') {
    return fixOfEmpty([named], value);
  }
  const [, ...properties] = asked.exec(errorMessage) ?? [];
  const property = properties.find(Boolean);
  const isNull = errorMessage.includes('null');
  if (!isNull && property !== undefined && textMethods.has(property)) {
    return {
      text: `\`${property}\` was called on something that is not there. Names of headers may be in another case than in the code: compare them in lower case, and expect that one is missing.`,
      at: { in: 'event', pointer: '/headers' },
    };
  }
  if (property !== undefined && isInBody(property, event)) {
    return {
      text: `\`body\` is text, and its members are undefined: call \`JSON.parse(event.body)\` before \`${property}\` is read.`,
      at: { in: 'event', pointer: '/body' },
    };
  }
  const empty = inputs.filter((name) => values.get(name) === (isNull ? null : undefined));
  const isHeader = property !== undefined && header.test(property) && empty.includes('headers');
  const shown = isHeader ? ['headers'] : empty.slice(0, 3);
  return shown.length === 0 ? null : fixOfEmpty(shown, isNull ? null : undefined);
}

function fixOfEmpty(names: string[], value: unknown): Fix {
  const [first = ''] = names;
  const at = { in: 'event' as const, pointer: `/${first}` };
  if (typeof value === 'string') {
    return {
      text: `\`${first}\` is text: call \`JSON.parse\` before you read a member of it.`,
      at,
    };
  }
  const verb = names.length === 1 ? 'is' : 'are';
  const advice = first === 'body' ? 'check that there is one' : `read \`event.${first}?.…\``;
  return {
    text: `In this event ${nameWords(names)} ${verb} ${valueWords(value)}, and reading a member throws: ${advice}.`,
    at,
  };
}

function fixOfParsing(event: unknown): Fix {
  const body = member(event, 'body');
  const at = { in: 'event' as const, pointer: '/body' };
  if (typeof body !== 'string' || body === '') {
    return { text: 'This event has no body to parse: check that there is one.', at };
  }
  return member(event, 'isBase64Encoded') === true
    ? {
        text: '`isBase64Encoded` is true: decode `body` with `Buffer.from(event.body, "base64")` before you parse it.',
        at,
      }
    : { text: 'Clients send what they like: catch the error of `JSON.parse`, and tell them.', at };
}

/** Whether the body, were it parsed, had a member of that name somewhere. */
function isInBody(property: string, event: unknown): boolean {
  return textOf(member(event, 'body')).includes(`"${property}"`);
}
