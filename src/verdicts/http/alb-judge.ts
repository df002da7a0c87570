import { isObject, listOf, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import type { HttpResponse, Verdict } from '../verdict.ts';
import { valueWords } from '../words.ts';
import { albProblem } from './alb-problem.ts';
import { albRules as rules } from './alb-rules.ts';
import { decodeBase64 } from './decode-base64.ts';
import { functionFailure } from './function-failure.ts';
import { listedHeaders, singleHeaders } from './header-list.ts';
import { nameWords } from './name-words.ts';
import { headerOf, httpCaller } from './http-caller.ts';
import { joinedCookies } from './joined-cookies.ts';
import { leaveBodyOut } from './leave-body-out.ts';
import { newPassing, passOn } from './passing.ts';
import type { Passing } from './passing.ts';
import { pointerTo } from '../pointer-to.ts';
import { refuse } from './problem.ts';
import type { Refusal } from './problem.ts';
import { reasonOf } from '../reason-of.ts';
import { byteLength } from '../byte-length.ts';

const options = {
  multiValueHeaders: {
    kind: 'boolean',
    usual: (event) => isObject(member(event, 'multiValueHeaders')),
    label: '`lambda.multi_value_headers.enabled` of the target group is on',
  },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

/** Judges answers to an Application Load Balancer. */
export const albJudge = makeJudge({ options, rules, judge });

const maximumBytes = 1024 * 1024;

// Its own page, the same for every cause: https://github.com/CodeGenieApp/serverless-express/issues/688
const page =
  '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n</body>\n</html>\n';

const refusal: Refusal = {
  who: 'The load balancer',
  caller: httpCaller({
    statusCode: 502,
    headers: [
      ['content-type', 'text/html'],
      ['content-length', String(page.length)],
    ],
    body: page,
  }),
};

function judge({ event, outcome, options }: JudgeInput<Options>): Verdict {
  if (outcome.kind !== 'response') return functionFailure(outcome, event, rules, refusal);
  const answer = readAnswer(outcome);
  if (byteLength(outcome.body ?? '') > maximumBytes) {
    return refuse(
      {
        rule: rules.tooLarge,
        pointer: '',
        what: 'the answer is larger than 1 MB',
        fix: 'Put what is large into S3, and answer with a redirect to a presigned URL.',
      },
      refusal,
    );
  }
  if (!answer.isJson || !isObject(answer.value)) {
    return refuse(
      {
        rule: rules.notObject,
        pointer: '',
        what: `the answer is ${answer.isJson ? valueWords(answer.value) : 'no JSON'}`,
        fix: 'Answer an object: `{ "statusCode": 200, "body": "…" }`.',
      },
      refusal,
    );
  }
  const { value } = answer;
  const problem = albProblem(value, options.multiValueHeaders);
  return problem ? refuse(problem, refusal) : pass(value, event, options.multiValueHeaders);
}

function pass(value: Record<string, unknown>, event: unknown, multiValueHeaders: boolean): Verdict {
  const statusCode = value['statusCode'] as number;
  const passing = newPassing([step(rules.passedOn)]);
  const read = multiValueHeaders ? 'multiValueHeaders' : 'headers';
  if (value[read] === undefined) passing.steps.push(step(rules.leastAnswer));
  const given = multiValueHeaders ? listedHeaders(value[read]) : singleHeaders(value[read]);
  addUnread(value, given, multiValueHeaders, passing);
  const joined = multiValueHeaders ? null : joinedCookies(given);
  if (joined !== null) addJoinedCookies(joined, passing);
  if (listOf(value['cookies']).length > 0) addCookies(read, passing);

  const hops = given.map(([name]) => name).filter((name) => hopByHop.has(name.toLowerCase()));
  if (hops.length > 0)
    passing.steps.push(step(rules.hopByHop, `${nameWords(hops)}: ${rules.hopByHop.then}`));
  const decode = value['isBase64Encoded'] === true;
  if (decode) passing.steps.push(step(rules.decoded));

  const body = textOf(value['body']);
  const bytes = decode ? (decodeBase64(body)?.length ?? 0) : byteLength(body);
  const headers = given.filter(
    ([name]) => !hops.includes(name) && name.toLowerCase() !== 'content-length',
  );
  if (
    bytes > 0 &&
    ![204, 304].includes(statusCode) &&
    headerOf(headers, 'content-type') === undefined
  )
    addType(read, headers, passing);
  headers.push(['content-length', String(bytes)]);
  const reason = reasonIn(value['statusDescription'], statusCode);
  const caller = httpCaller({ statusCode, reason, headers, body, decode });
  return passOn(passing, leaveBodyOut(caller, event, rules, passing));
}

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Headers in the map that is not read, unless the other map has them too. */
function addUnread(
  value: Record<string, unknown>,
  given: HttpResponse['headers'],
  multiValueHeaders: boolean,
  { steps, fixes, missing }: Passing,
): void {
  const unread = multiValueHeaders ? 'headers' : 'multiValueHeaders';
  const others = multiValueHeaders ? singleHeaders(value[unread]) : listedHeaders(value[unread]);
  const has = new Set(given.map(([name]) => name.toLowerCase()));
  const lost = others.map(([name]) => name).filter((name) => !has.has(name.toLowerCase()));
  if (lost.length === 0) return;
  const rule = multiValueHeaders ? rules.headersIgnored : rules.multiValueIgnored;
  steps.push(step(rule, `${nameWords(lost)}: ${rule.then}`));
  const setting = `multi-value headers are ${multiValueHeaders ? 'on' : 'off'}`;
  missing.push(`without ${nameWords(lost)}: ${setting}, so \`${unread}\` is not read`);
  fixes.push({
    text: multiValueHeaders
      ? 'Set the headers in `multiValueHeaders` too, each as a list: then the switch may be on or off.'
      : 'Set the headers in `headers` too, or turn `lambda.multi_value_headers.enabled` on.',
    at: { in: 'response', pointer: `/${unread}` },
  });
}

function addJoinedCookies(name: string, { steps, fixes, missing }: Passing): void {
  steps.push(step(rules.oneCookie));
  missing.push('all cookies but the first are lost');
  fixes.push({
    text: 'For several cookies turn `lambda.multi_value_headers.enabled` on, and list them in `multiValueHeaders`.',
    at: { in: 'response', pointer: pointerTo('headers', name) },
  });
}

function addCookies(read: string, { steps, fixes, missing }: Passing): void {
  steps.push(step(rules.cookiesIgnored));
  missing.push('its cookies are lost: load balancers do not read `cookies`');
  const text =
    read === 'headers'
      ? 'Set one cookie by `"headers": { "set-cookie": "…" }`; several need multi-value headers.'
      : 'Set cookies by `"multiValueHeaders": { "set-cookie": ["…", "…"] }`.';
  fixes.push({ text, at: { in: 'response', pointer: '/cookies' } });
}

function addType(read: string, headers: HttpResponse['headers'], { steps, fixes }: Passing): void {
  headers.push(['content-type', 'application/octet-stream']);
  steps.push(step(rules.defaultType));
  fixes.push({
    text: `Set \`content-type\` in \`${read}\`.`,
    at: { in: 'response', pointer: `/${read}` },
  });
}

/** The reason phrase in "404 Not Found"; of another text the usual one of the status. */
function reasonIn(description: unknown, statusCode: number): string {
  const [, code, reason = ''] = /^(\d{3}) (.+)$/.exec(textOf(description)) ?? [];
  return Number(code) === statusCode ? reason : reasonOf(statusCode);
}
