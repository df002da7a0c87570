import { isObject, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { acceptsBinary } from './accepts-binary.ts';
import { decodeBase64 } from './decode-base64.ts';
import { functionFailure } from './function-failure.ts';
import { singleHeaders } from './header-list.ts';
import { nameWords } from './name-words.ts';
import { headerOf, httpCaller } from './http-caller.ts';
import { joinedCookies } from './joined-cookies.ts';
import { mergeHeaders } from './merge-headers.ts';
import { leaveBodyOut } from './leave-body-out.ts';
import { nearName } from './near-name.ts';
import { newPassing, passOn } from './passing.ts';
import type { Passing } from './passing.ts';
import { pointerTo } from '../pointer-to.ts';
import { refuse } from './problem.ts';
import type { Problem, Refusal } from './problem.ts';
import { base64Problem, proxyProblem } from './proxy-problem.ts';
import { statusOf } from './status-of.ts';
import { isMissed, remapHeaders } from './remap-headers.ts';
import { restRules as rules } from './rest-rules.ts';

const options = {
  binaryMediaTypes: {
    kind: 'choice',
    usual: 'none',
    choices: ['none', '*/*', 'image/*', 'image/png', 'application/pdf', 'application/octet-stream'],
    label: 'What the API’s `binaryMediaTypes` holds',
  },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

/** Judges answers to a REST API with proxy integration. */
export const restJudge = makeJudge({ options, rules, judge });

const known = ['statusCode', 'headers', 'multiValueHeaders', 'body', 'isBase64Encoded'];

function refusal(statusCode: number): Refusal {
  const caller = httpCaller({
    statusCode,
    headers: [
      ['Content-Type', 'application/json'],
      ['x-amzn-ErrorType', 'InternalServerErrorException'],
    ],
    body: '{"message": "Internal server error"}',
  });
  return { who: 'API Gateway', caller };
}

function judge({ event, outcome, options }: JudgeInput<Options>): Verdict {
  if (outcome.kind !== 'response') return functionFailure(outcome, event, rules, refusal(502));
  const answer = readAnswer(outcome);
  if (!answer.isJson || !isObject(answer.value)) {
    return refuse(noObject(answer.isJson ? answer.value : undefined), refusal(502));
  }
  const { value } = answer;
  const problem = unknownProblem(value) ?? proxyProblem(value, rules);
  if (problem) return refuse(problem, refusal(502));

  const accepts = acceptsBinary(acceptOf(event), options.binaryMediaTypes);
  const decode = value['isBase64Encoded'] === true && accepts;
  const body = textOf(value['body']);
  if (decode && decodeBase64(body) === null) {
    return refuse(base64Problem(rules.badBase64), refusal(500));
  }
  return pass(value, event, decode);
}

function noObject(value: unknown): Problem {
  return {
    rule: rules.notObject,
    pointer: '',
    what: `the answer is ${value === undefined ? 'no JSON' : valueWords(value)}`,
    fix: 'Answer an object: `{ "statusCode": 200, "body": "…" }`.',
  };
}

function unknownProblem(value: Record<string, unknown>): Problem | null {
  const name = Object.keys(value).find((one) => !known.includes(one));
  if (name === undefined) return null;
  const meant = known.find((one) => nearName({ [name]: 0 }, one) !== undefined);
  return {
    rule: rules.unknownMember,
    pointer: pointerTo(name),
    what: `${codeWords(name)} is no member that REST APIs know`,
    fix: meant
      ? `Rename ${codeWords(name)} to \`${meant}\`.`
      : name === 'cookies'
        ? 'Set cookies by `"multiValueHeaders": { "Set-Cookie": ["…"] }`.'
        : `Answer nothing beside ${nameWords(known)}. Data of your own goes into \`body\`, as text.`,
  };
}

function acceptOf(event: unknown): string | undefined {
  return headerOf(singleHeaders(member(event, 'headers')), 'accept');
}

function pass(value: Record<string, unknown>, event: unknown, decode: boolean): Verdict {
  const body = textOf(value['body']);
  const passing = newPassing([step(rules.passedOn)]);
  const { steps, fixes } = passing;
  const statusCode = statusOf(value) ?? 200;
  if (value['statusCode'] === undefined) {
    steps.push(step(rules.noStatus));
    fixes.push({
      text: 'Answer with a `statusCode`: without one this is not the format that the guide wants.',
      at: { in: 'response', pointer: '/statusCode' },
    });
  }
  if (typeof value['statusCode'] === 'string') steps.push(step(rules.textStatus));
  const { headers: merged, inBoth } = mergeHeaders(value['headers'], value['multiValueHeaders']);
  if (inBoth.length > 0) {
    steps.push(step(rules.mergedHeaders, `${nameWords(inBoth)}: ${rules.mergedHeaders.then}`));
  }
  addCookies(value, passing);
  const { headers, renamed, gone } = remapHeaders(merged);
  if (renamed.length > 0) {
    steps.push(step(rules.remappedHeaders, `${nameWords(renamed)}: ${rules.remappedHeaders.then}`));
  }
  if (gone.length > 0) {
    steps.push(step(rules.droppedHeaders, `${nameWords(gone)}: ${rules.droppedHeaders.then}`));
  }
  for (const name of [...renamed, ...gone].filter(isMissed)) {
    const how = renamed.includes(name) ? `comes as \`x-amzn-Remapped-${name}\`` : 'is dropped';
    passing.missing.push(`${codeWords(name)} ${how}`);
  }
  if (headerOf(headers, 'content-type') === undefined) {
    headers.push(['Content-Type', 'application/json']);
    if (body !== '') steps.push(step(rules.defaultType));
  }
  if (decode) steps.push(step(rules.decoded));
  else if (value['isBase64Encoded'] === true && body !== '') addEncodedBody(passing);
  const caller = httpCaller({ statusCode, headers, body, decode });
  return passOn(
    passing,
    leaveBodyOut(caller, event, rules, passing),
    value['statusCode'] === undefined
      ? 'The client gets a 200, because `statusCode` is missing.'
      : undefined,
  );
}

function addCookies(value: Record<string, unknown>, { steps, fixes, missing }: Passing): void {
  const name = joinedCookies(singleHeaders(value['headers']));
  if (name === null) return;
  steps.push(step(rules.joinedCookies));
  missing.push('all cookies but the first are lost');
  fixes.push({
    text: `Make a list of them: \`"multiValueHeaders": { "${name}": ["…", "…"] }\`.`,
    at: { in: 'response', pointer: pointerTo('headers', name) },
  });
}

function addEncodedBody({ steps, fixes, missing }: Passing): void {
  steps.push(step(rules.notDecoded));
  missing.push('with base64 text for a body');
  fixes.push({
    text: 'Add the type that clients accept first to the API’s `binaryMediaTypes`; `*/*` serves browsers, and makes every request body arrive as base64.',
    at: { in: 'option', name: 'binaryMediaTypes' },
  });
}
