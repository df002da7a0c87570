import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { defineRules, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { capitalise, durationWords, failureWords } from '../words.ts';
import { cognitoSources } from './cognito-sources.ts';

const { customSender, asynchronous } = cognitoSources;

const rules = defineRules({
  notRead: {
    when: 'The function returns, whatever it answers',
    then: 'Nothing is read. For Cognito and for Lambda the message is sent, whether it was or not.',
    source: customSender,
  },
  failed: {
    when: 'The function throws, times out, exits or fails to start',
    then: 'The user notices nothing but that no message comes: Cognito does not wait for senders. Lambda repeats an asynchronous invocation up to two times, after one and two minutes.',
    source: asynchronous,
  },
  gaveUp: {
    when: 'The last attempt fails too',
    then: 'No message goes out. The event is gone, or goes to the function’s dead-letter queue or failure destination if it has one.',
    source: asynchronous,
  },
});

const options = {
  maximumRetryAttempts: {
    kind: 'number',
    usual: 2,
    min: 0,
    max: 2,
    label: 'How often Lambda repeats a failed invocation',
  },
} as const satisfies OptionSpecs;

/** Seconds before the second and the third attempt. */
const delays = [60, 120];

/** Judges custom e-mail and SMS senders. */
export const senderJudge = makeJudge({ options, rules, judge });

function judge(input: JudgeInput<OptionValues<typeof options>>): Verdict {
  const { event, outcome, attempt, options } = input;
  const caller = {
    kind: 'nothing',
    text: 'Cognito does not wait: the call that wanted the message was answered before.',
  } as const;
  if (outcome.kind === 'response') {
    return makeVerdict({
      status: 'ok',
      headline: 'The function has returned, so the message counts as sent; the answer is not read.',
      steps: [step(rules.notRead)],
      caller,
    });
  }
  const failed = step(rules.failed, `The function ${failureWords(outcome)}. ${rules.failed.then}`);
  const delay = delays[attempt.number - 1];
  const fixes = [
    {
      text: 'Offer “send again” in the app, and give the function a dead-letter queue or a failure destination.',
    },
  ];
  if (attempt.number > options.maximumRetryAttempts || delay === undefined) {
    return makeVerdict({
      status: 'lost',
      headline: `No message goes out, because the function ${failureWords(outcome)} and is not called again.`,
      steps: [failed, step(rules.gaveUp)],
      caller,
      fixes,
    });
  }
  const { number, ageSeconds } = attempt;
  const when = durationWords(delay);
  return makeVerdict({
    status: 'retried',
    headline: `No message goes out yet, because the function ${failureWords(outcome)}; Lambda calls it again after ${when}.`,
    steps: [failed],
    caller,
    next: [
      {
        afterSeconds: delay,
        text: `${capitalise(when)} later, with the same event`,
        event,
        attempt: { number: number + 1, ageSeconds: ageSeconds + delay },
      },
    ],
    fixes,
  });
}
