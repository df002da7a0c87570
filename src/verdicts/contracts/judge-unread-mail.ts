import { readAnswer } from '../answer.ts';
import type { AsyncOptions } from '../asynchronous/async-options.ts';
import { judgeFailure } from '../asynchronous/judge-failure.ts';
import { judgeSuccess } from '../asynchronous/judge-success.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Fate, RecordFate, Verdict } from '../verdict.ts';
import { valueWords } from '../words.ts';
import { mailRules as rules } from './mail-rules.ts';
import { readDisposition } from './read-disposition.ts';

/** What becomes of the invocation if SES does not wait for it: that of any asynchronous event. The mail goes on. */
export function judgeUnreadMail(
  input: JudgeInput<AsyncOptions>,
  fates: (fate: Fate, text: string) => RecordFate[],
): Verdict {
  const verdict = input.outcome.kind === 'response' ? answered(input) : failed(input);
  return {
    ...verdict,
    caller: {
      kind: 'nothing',
      text: 'Nobody waits for the answer: SES has gone on to the next action.',
    },
    records: verdict.records.flatMap(({ fate, text }) => fates(fate, text)),
  };
}

function answered(input: JudgeInput<AsyncOptions>): Verdict {
  const success = judgeSuccess(input, 'SES');
  const { disposition, instead, wantsStop } = readDisposition(readAnswer(input.outcome));
  if (!wantsStop) {
    return disposition === null
      ? success
      : { ...success, steps: [...success.steps, step(rules.notRead)] };
  }
  return {
    ...success,
    status: 'lost',
    headline: `The mail goes on, because nobody reads the answer with \`Event\`: its disposition is ${valueWords(instead)}.`,
    steps: [...success.steps, step(rules.notRead)],
    fixes: [
      {
        text: 'Let the receipt rule invoke the function with `RequestResponse`.',
        at: { in: 'option', name: 'invocationType' },
      },
      ...success.fixes,
    ],
  };
}

function failed(input: JudgeInput<AsyncOptions>): Verdict {
  const failure = judgeFailure(input, { aftermath: ', while the mail goes on' });
  const isLost = failure.status === 'lost';
  return {
    ...failure,
    steps: [...failure.steps, step(rules.mailGoesOn)],
    fixes: isLost
      ? [
          ...failure.fixes,
          {
            text: 'Store the mail with an S3 action before this one: from there it can be worked on later.',
          },
        ]
      : failure.fixes,
  };
}
