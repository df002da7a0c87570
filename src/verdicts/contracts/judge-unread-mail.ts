import type { Answer } from '../answer.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fate, RecordFate, Verdict } from '../verdict.ts';
import { durationWords, failureWords, valueWords } from '../words.ts';
import { mailRules as rules } from './mail-rules.ts';
import { readDisposition } from './read-disposition.ts';

/** Seconds before the second and the third attempt. */
const delays = [60, 120];

const nobody = {
  kind: 'nothing',
  text: 'Nobody waits for the answer: SES has gone on to the next action.',
} as const;

/** What becomes of the invocation if SES does not wait for it. */
export function judgeUnreadMail(
  {
    event,
    outcome,
    options,
    attempt,
  }: JudgeInput<{
    maximumRetryAttempts: number;
    maximumEventAge: number;
  }>,
  answer: Answer | null,
  fates: (fate: Fate, text: string) => RecordFate[],
): Verdict {
  if (answer !== null) return unread(answer, fates);
  const delay = delays[attempt.number - 1] ?? 0;
  const hasMore = attempt.number <= options.maximumRetryAttempts;
  const isTooOld = attempt.ageSeconds + delay > options.maximumEventAge;
  const what = `the function ${failureWords(outcome)}`;
  const tried = `attempt ${attempt.number} of ${options.maximumRetryAttempts + 1}`;
  if (hasMore && !isTooOld) {
    return makeVerdict({
      status: 'retried',
      headline: `Lambda runs the function again after ${durationWords(delay)}, because ${what}: ${tried} has failed.`,
      steps: [step(rules.retried)],
      caller: nobody,
      records: fates('again', `again after ${durationWords(delay)}`),
      next: [
        {
          afterSeconds: delay,
          text: `The same event, attempt ${attempt.number + 1} of ${options.maximumRetryAttempts + 1}`,
          event,
          attempt: { number: attempt.number + 1, ageSeconds: attempt.ageSeconds + delay },
        },
      ],
    });
  }
  return makeVerdict({
    status: 'lost',
    headline: `Lambda gives the event up, because ${what} in ${tried}: it is lost without a destination or a dead-letter queue.`,
    steps: [...(hasMore ? [step(rules.tooOld)] : []), step(rules.givenUp)],
    caller: nobody,
    records: fates('lost', 'lost, unless the function has a destination or a dead-letter queue'),
    fixes: [
      {
        text: 'Give the function an on-failure destination, and store the mail with an S3 action first.',
      },
    ],
  });
}

function unread(answer: Answer, fates: (fate: Fate, text: string) => RecordFate[]): Verdict {
  const { instead, wantsStop } = readDisposition(answer);
  return makeVerdict({
    status: wantsStop ? 'lost' : 'ok',
    headline: wantsStop
      ? `The mail goes on, because nobody reads the answer with \`Event\`: its disposition is ${valueWords(instead)}.`
      : 'The function is done; nobody reads its answer, and the mail goes on.',
    steps: [step(rules.notRead)],
    caller: nobody,
    records: fates('done', 'goes on'),
    fixes: wantsStop
      ? [
          {
            text: 'Let the receipt rule invoke the function with `RequestResponse`.',
            at: { in: 'option', name: 'invocationType' },
          },
        ]
      : [],
  });
}
