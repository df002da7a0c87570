import { readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { defineRules, defineSources, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { failureWords } from '../words.ts';
import { errorPayload } from './invocation-record.ts';

const sources = defineSources({
  synchronous: [
    'AWS Lambda: Invoke a Lambda function synchronously',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html',
    '2026-11-24',
  ],
});

const rules = defineRules({
  answers: {
    when: 'The function returns',
    then: 'Lambda hands the answer to whoever invoked it and waits. What a service makes of it is its own affair.',
    source: sources.synchronous,
  },
  failed: {
    when: 'The function throws, times out, exits or fails to start',
    then: 'The invocation itself succeeds, with status 200: its payload is the error, and `FunctionError` says `Unhandled`. Lambda does not run it again; that is for whoever invoked it.',
    source: sources.synchronous,
  },
});

/** Judges invocations for whose answer somebody waits of whom no more is known. */
export const plainSynchronousJudge = makeJudge({ options: {}, rules, judge });

function judge({ outcome }: JudgeInput): Verdict {
  if (outcome.kind !== 'response') {
    const what = failureWords(outcome);
    return makeVerdict({
      status: 'rejected',
      headline: `Whoever invoked the function gets \`FunctionError: Unhandled\`, because the function ${what}.`,
      steps: [step(rules.failed)],
      caller: {
        kind: 'value',
        label: 'Payload; status 200, `FunctionError: Unhandled`',
        value: errorPayload(outcome),
      },
      fixes: [
        {
          text: 'Whoever invokes has to look at `FunctionError`: the status is 200 all the same.',
        },
      ],
    });
  }
  const answer = readAnswer(outcome);
  return makeVerdict({
    status: 'ok',
    headline: 'Whoever invoked the function gets its answer.',
    steps: [step(rules.answers)],
    caller: {
      kind: 'value',
      label: 'Payload; status 200',
      value: answer.isJson ? answer.value : answer.text,
    },
  });
}
