import { isObject } from '../answer.ts';
import type { Rule } from '../rule.ts';
import { codeWords, valueWords } from '../words.ts';
import { headerText } from './header-list.ts';
import { pointerTo } from '../pointer-to.ts';
import type { Problem } from './problem.ts';
import { statusOf } from './status-of.ts';

/** The rules by which a format refuses an answer. Without one, the member is not looked at. */
interface FormatRules {
  badStatus: Rule;
  badHeaders: Rule;
  badMultiValueHeaders?: Rule;
  badCookies?: Rule;
  bodyNotText: Rule;
  badFlag: Rule;
}

type Answer = Record<string, unknown>;

/** The first thing in an answer to API Gateway that is not of the format. A missing member is no such thing. */
export function proxyProblem(answer: Answer, rules: FormatRules): Problem | null {
  return (
    statusProblem(answer, rules) ??
    mapProblem(answer['headers'], '/headers', rules.badHeaders, isSingle) ??
    (rules.badMultiValueHeaders
      ? mapProblem(
          answer['multiValueHeaders'],
          '/multiValueHeaders',
          rules.badMultiValueHeaders,
          isListOfSingles,
        )
      : null) ??
    (rules.badCookies ? cookiesProblem(answer, rules.badCookies) : null) ??
    bodyProblem(answer, rules.bodyNotText) ??
    flagProblem(answer, rules.badFlag)
  );
}

function statusProblem(answer: Answer, { badStatus: rule }: FormatRules): Problem | null {
  const { statusCode } = answer;
  if (statusCode === undefined || statusOf(answer) !== null) return null;
  return {
    rule,
    pointer: '/statusCode',
    what: `\`statusCode\` is ${valueWords(statusCode)}`,
    fix: 'Make `statusCode` a whole number, as in `"statusCode": 200`.',
  };
}

const isSingle = (value: unknown): boolean => headerText(value) !== null;
const isListOfSingles = (value: unknown): boolean => Array.isArray(value) && value.every(isSingle);

function mapProblem(
  map: unknown,
  pointer: string,
  rule: Rule,
  isRight: (value: unknown) => boolean,
): Problem | null {
  if (map === undefined || map === null) return null;
  const name = pointer.slice(1);
  const isMulti = isRight === isListOfSingles;
  const example = isMulti ? '{ "set-cookie": ["a=1", "b=2"] }' : '{ "content-type": "text/html" }';
  if (!isObject(map)) {
    const what = `\`${name}\` is ${valueWords(map)}`;
    return { rule, pointer, what, fix: `Make \`${name}\` a map: \`${example}\`.` };
  }
  const wrong = Object.entries(map).find(([, value]) => !isRight(value));
  if (!wrong) return null;
  const [header, value] = wrong;
  const kind =
    isMulti && Array.isArray(value) ? 'a list with a value that is no text' : valueWords(value);
  return {
    rule,
    pointer: pointerTo(name, header),
    what: `the header ${codeWords(header)} in \`${name}\` is ${kind}`,
    fix: isMulti
      ? `Give each header in \`multiValueHeaders\` a list of texts: \`${example}\`.`
      : 'Give the header one value, as text.',
  };
}

function cookiesProblem({ cookies }: Answer, rule: Rule): Problem | null {
  if (cookies === undefined || cookies === null) return null;
  const wrong = Array.isArray(cookies)
    ? cookies.findIndex((cookie) => typeof cookie !== 'string')
    : null;
  if (wrong === -1) return null;
  const what =
    wrong === null
      ? `\`cookies\` is ${valueWords(cookies)}`
      : `a cookie is ${valueWords((cookies as unknown[])[wrong])}`;
  return {
    rule,
    pointer: wrong === null ? '/cookies' : `/cookies/${wrong}`,
    what,
    fix: 'Make `cookies` a list of texts: `["session=5f2b8c1e; Secure; HttpOnly"]`.',
  };
}

function bodyProblem({ body }: Answer, rule: Rule): Problem | null {
  if (body === undefined || body === null || typeof body === 'string') return null;
  return {
    rule,
    pointer: '/body',
    what: `\`body\` is ${valueWords(body)}`,
    fix: 'Make text of the body: `JSON.stringify(body)`.',
  };
}

function flagProblem({ isBase64Encoded }: Answer, rule: Rule): Problem | null {
  if (isBase64Encoded === undefined || isBase64Encoded === null) return null;
  if (typeof isBase64Encoded === 'boolean') return null;
  return {
    rule,
    pointer: '/isBase64Encoded',
    what: `\`isBase64Encoded\` is ${valueWords(isBase64Encoded)}`,
    fix: 'Make `isBase64Encoded` true or false.',
  };
}

/** That the body which is to be decoded is no base64. */
export function base64Problem(rule: Rule): Problem {
  return {
    rule,
    pointer: '/body',
    what: '`isBase64Encoded` is true, but `body` is no base64',
    fix: 'Encode the body: `bytes.toString("base64")`. Or leave `isBase64Encoded` out.',
  };
}
