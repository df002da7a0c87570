import { isObject, readAnswer } from '../answer.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { failureWords, valueWords } from '../words.ts';
import { pageWords, refusal } from './edge-finding.ts';
import type { Refusal } from './edge-finding.ts';
import type { makeEdgeRules } from './edge-rules.ts';
import { maximumSeconds } from './edge-trigger.ts';
import type { EdgeTrigger } from './edge-trigger.ts';
import { errorPage } from './error-page.ts';

type Rules = ReturnType<typeof makeEdgeRules>;

/** An answer that is an object; else why it is refused. */
export type EdgeAnswer =
  { refused: Refusal } | { refused: undefined; value: Record<string, unknown> };

/** The verdict on a function that answers nothing. */
export function judgeEdgeFailure(
  { event, outcome }: JudgeInput,
  trigger: EdgeTrigger,
  rules: Rules,
): Verdict {
  const rule = outcome.kind === 'timeout' ? rules.timedOut : rules.failed;
  const did = failureWords(outcome);
  return makeVerdict({
    status: 'rejected',
    headline: `The viewer gets a 503, because the function ${did}.`,
    steps: [step(rule, `The function ${did}. ${rule.then}`)],
    caller: errorPage(503, pageWords.execution, event),
    fixes: [
      {
        text:
          outcome.kind === 'timeout'
            ? `Do less, or elsewhere: there are ${maximumSeconds(trigger)} seconds at most.`
            : 'Catch the error, and return the request or the response as it came.',
      },
    ],
  });
}

/** The answer as an object; else why it is refused. */
export function readEdgeAnswer(
  { outcome }: JudgeInput,
  wanted: 'request' | 'response',
  rules: Rules,
): EdgeAnswer {
  const answer = readAnswer(outcome);
  const advice = `Return the ${wanted}: \`return event.Records[0].cf.${wanted}\`.`;
  if (!answer.isJson) {
    const what = 'the answer is no JSON';
    return { refused: refusal(rules.notJson, what, pageWords.notJson, ['', advice]) };
  }
  if (!isObject(answer.value)) {
    const what = `the answer is ${valueWords(answer.value)}, and no object`;
    return { refused: refusal(rules.notObject, what, pageWords.notObject, ['', advice]) };
  }
  return { refused: undefined, value: answer.value };
}

/** What is said of an object that is neither request nor response. */
export function malformed(
  answer: Record<string, unknown>,
  wanted: 'request' | 'response',
  rules: Rules,
): Refusal {
  const inner = `event.Records[0].cf.${wanted}`;
  if (answer['Records'] !== undefined) {
    return refusal(rules.malformed, 'the answer is the whole event', pageWords.invalid, [
      '',
      `Return \`${inner}\` alone.`,
    ]);
  }
  if (answer['statusCode'] !== undefined) {
    return refusal(rules.malformed, '`status` is missing', pageWords.invalid, [
      '/statusCode',
      'Name it `status`, and make it a text: `"302"`.',
    ]);
  }
  const what = wanted === 'request' ? '`uri` and `status` are missing' : '`status` is missing';
  return refusal(rules.malformed, what, pageWords.invalid, [
    '',
    `Change \`${inner}\`, and return all of it.`,
  ]);
}
