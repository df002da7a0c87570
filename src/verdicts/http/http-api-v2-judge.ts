import { isObject, listOf, readAnswer, textOf } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { valueWords } from '../words.ts';
import { addFormat2Headers } from './format-2-headers.ts';
import { decodeBase64 } from './decode-base64.ts';
import { asFunctionUrl, isFromFunctionUrl } from './as-function-url.ts';
import { functionFailure } from './function-failure.ts';
import { nameWords } from './name-words.ts';
import { httpApiRefusal } from './http-api-refusal.ts';
import { httpApiResponse } from './http-api-response.ts';
import { httpApiV2Rules as rules } from './http-api-rules.ts';
import { httpCaller } from './http-caller.ts';
import { nearName } from './near-name.ts';
import { newPassing, passOn } from './passing.ts';
import { pointerTo } from '../pointer-to.ts';
import { refuse } from './problem.ts';
import { base64Problem, proxyProblem } from './proxy-problem.ts';
import { statusOf } from './status-of.ts';

/** Judges answers to an HTTP API in format 2.0. */
export const httpApiV2Judge = makeJudge({ options: {}, rules, judge });

// Of these `multiValueHeaders` is known to be ignored, and has its own rule.
const known = ['statusCode', 'headers', 'cookies', 'body', 'isBase64Encoded', 'multiValueHeaders'];

function judge(input: JudgeInput<unknown>): Verdict {
  const verdict = judgeAnswer(input);
  return isFromFunctionUrl(input.event) ? asFunctionUrl(verdict, rules) : verdict;
}

function judgeAnswer({ event, outcome }: JudgeInput<unknown>): Verdict {
  if (outcome.kind !== 'response') return functionFailure(outcome, event, rules, httpApiRefusal);
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  if (!isObject(value) || !Object.hasOwn(value, 'statusCode')) {
    return infer(answer, outcome.body ?? '');
  }
  const problem = proxyProblem(value, rules);
  if (problem) return refuse(problem, httpApiRefusal);
  const isEncoded = value['isBase64Encoded'] === true;
  if (isEncoded && decodeBase64(textOf(value['body'])) === null) {
    return refuse(base64Problem(rules.badBase64), httpApiRefusal);
  }
  const passing = newPassing([step(rules.passedOn)]);
  const headers = addFormat2Headers(value, passing);
  const cookies = listOf(value['cookies']).map((one): [string, string] => [
    'set-cookie',
    textOf(one),
  ]);
  const all = [...headers, ...cookies];
  return passOn(passing, httpApiResponse(value, event, all, rules, known, passing));
}

const meaning = ['body', 'headers', 'cookies', 'isBase64Encoded', 'multiValueHeaders'];

/** The response that API Gateway makes of content. */
function infer(answer: Answer, text: string): Verdict {
  const caller = httpCaller({
    statusCode: 200,
    headers: [['content-type', 'application/json']],
    body: answer.isJson && typeof answer.value === 'string' ? answer.value : text,
  });
  if (!answer.isJson) {
    return makeVerdict({
      status: 'ok',
      headline: 'The client gets a 200 with the answer as its body, though it is no JSON.',
      steps: [step(rules.notJson)],
      caller,
      fixes: [{ text: 'Answer JSON, or an object with `statusCode` and the text in `body`.', at }],
    });
  }
  const { value } = answer;
  const near = isObject(value) ? nearName(value, 'statusCode') : undefined;
  const members = isObject(value) ? meaning.filter((name) => Object.hasOwn(value, name)) : [];
  const meant = near === undefined ? members : [near, ...members];
  if (meant.length > 0) {
    const verb = meant.length === 1 ? 'is' : 'are';
    return makeVerdict({
      status: 'ok',
      headline: `The client gets a 200 with the whole answer as JSON, because \`statusCode\` is missing: ${nameWords(meant)} ${verb} not read.`,
      steps: [step(rules.meantAsResponse)],
      caller,
      fixes: [fixOfMeant(value)],
    });
  }
  return makeVerdict({
    status: 'ok',
    headline: isObject(value)
      ? 'The client gets a 200 with the whole answer as JSON, because it has no `statusCode`.'
      : `The client gets a 200 whose body is ${valueWords(value)}, because that is no object with a \`statusCode\`.`,
    steps: [step(rules.inferred)],
    caller,
    fixes: value === null ? [{ text: nothing, at }] : [],
  });
}

const at = { in: 'response' as const, pointer: '' };
const nothing =
  'The function answers nothing, and the client reads the word `null`. Answer `{ "statusCode": 204 }` if that is meant.';

function fixOfMeant(value: unknown): Fix {
  const misnamed = isObject(value)
    ? (nearName(value, 'statusCode') ??
      Object.keys(value).find(
        (name) => /^(?:status|code)$/i.test(name) && statusOf({ statusCode: value[name] }) !== null,
      ))
    : undefined;
  return misnamed === undefined
    ? {
        text: 'Add a `statusCode`: it is what makes an object a response.',
        at: { in: 'response', pointer: '/statusCode' },
      }
    : {
        text: `Rename \`${misnamed}\` to \`statusCode\`.`,
        at: { in: 'response', pointer: pointerTo(misnamed) },
      };
}
