import { isObject, listOf, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { decodeBase64 } from './decode-base64.ts';
import { functionFailure } from './function-failure.ts';
import { singleHeaders } from './header-list.ts';
import { nameWords } from './name-words.ts';
import { httpApiRefusal } from './http-api-refusal.ts';
import { httpApiResponse } from './http-api-response.ts';
import { httpApiV1Rules as rules } from './http-api-rules.ts';
import { joinedCookies } from './joined-cookies.ts';
import { mergeHeaders } from './merge-headers.ts';
import { nearName } from './near-name.ts';
import { newPassing, passOn } from './passing.ts';
import type { Passing } from './passing.ts';
import { pointerTo } from '../pointer-to.ts';
import { refuse } from './problem.ts';
import type { Problem } from './problem.ts';
import { base64Problem, proxyProblem } from './proxy-problem.ts';

/** Judges answers to an HTTP API in format 1.0. */
export const httpApiV1Judge = makeJudge({ options: {}, rules, judge });

// Of these `cookies` is known to be ignored, and has its own rule.
const known = ['statusCode', 'headers', 'multiValueHeaders', 'body', 'isBase64Encoded', 'cookies'];

function judge({ event, outcome }: JudgeInput<unknown>): Verdict {
  if (outcome.kind !== 'response') return functionFailure(outcome, event, rules, httpApiRefusal);
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  if (!isObject(value)) {
    return refuse(
      {
        rule: rules.notObject,
        pointer: '',
        what: `the answer is ${answer.isJson ? valueWords(value) : 'no JSON'}`,
        fix: 'Answer an object: `{ "statusCode": 200, "body": "…" }`.',
      },
      httpApiRefusal,
    );
  }
  const problem = problemOf(value);
  return problem ? refuse(problem, httpApiRefusal) : pass(value, event);
}

function problemOf(value: Record<string, unknown>): Problem | null {
  if (value['statusCode'] === undefined) {
    const near = nearName(value, 'statusCode');
    return {
      rule: rules.noStatus,
      pointer: pointerTo(near ?? 'statusCode'),
      what: '`statusCode` is missing',
      fix: near
        ? `Rename ${codeWords(near)} to \`statusCode\`.`
        : 'Answer `{ "statusCode": 200, "body": "…" }`, with data of your own as text in `body`. Or let the integration use format 2.0, which makes a 200 of plain data.',
    };
  }
  const problem = proxyProblem(value, rules);
  if (problem) return problem;
  const isRight = value['isBase64Encoded'] !== true || decodeBase64(textOf(value['body'])) !== null;
  return isRight ? null : base64Problem(rules.badBase64);
}

function pass(value: Record<string, unknown>, event: unknown): Verdict {
  const passing = newPassing([step(rules.passedOn)]);
  const { headers, inBoth } = mergeHeaders(value['headers'], value['multiValueHeaders']);
  if (inBoth.length > 0) {
    passing.steps.push(
      step(rules.mergedHeaders, `${nameWords(inBoth)}: ${rules.mergedHeaders.then}`),
    );
  }
  addCookies(value, passing);
  return passOn(passing, httpApiResponse(value, event, headers, rules, known, passing));
}

function addCookies(value: Record<string, unknown>, { steps, fixes, missing }: Passing): void {
  const text = 'Set cookies by `"multiValueHeaders": { "set-cookie": ["…", "…"] }`.';
  const joined = joinedCookies(singleHeaders(value['headers']));
  if (joined !== null) {
    steps.push(step(rules.joinedCookies));
    missing.push('all cookies but the first are lost');
    fixes.push({ text, at: { in: 'response', pointer: pointerTo('headers', joined) } });
  }
  if (value['cookies'] === undefined || value['cookies'] === null) return;
  steps.push(step(rules.cookiesIgnored));
  if (listOf(value['cookies']).length === 0) return;
  missing.push('its cookies are lost: format 1.0 does not read `cookies`');
  fixes.push({ text, at: { in: 'response', pointer: '/cookies' } });
}
