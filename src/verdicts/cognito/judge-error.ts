import type { JudgedOutcome, JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { capitalise, failureWords } from '../words.ts';
import { isOwnTimeout, limitSeconds } from './own-timeout.ts';
import { refuse } from './refuse.ts';
import type { SharedRule } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';

const attempts = 3;

/** What Cognito does when a synchronous trigger does not answer. */
export function judgeError(
  trigger: Trigger,
  rules: Record<SharedRule, Rule>,
  { event, outcome, attempt }: Pick<JudgeInput, 'event' | 'outcome' | 'attempt'>,
): Verdict {
  if (outcome.kind === 'timeout' && !isOwnTimeout(outcome)) {
    return judgeTimeout(trigger, rules, event, attempt);
  }
  const { errorMessage = '' } = outcome;
  const what = `the function ${failureWords(outcome)}`;
  return refuse(trigger, {
    because: what,
    steps: [step(rules.threw, `${capitalise(what)}. ${rules.threw.then}`)],
    error:
      errorMessage === ''
        ? `The caller gets a \`UserLambdaValidationException\`: “${trigger.name} failed with error”, with what Lambda says of it.`
        : {
            name: 'UserLambdaValidationException',
            message: `${trigger.name} failed with error ${errorMessage}.`,
          },
    fixes: fixesOf(trigger, outcome),
  });
}

function fixesOf({ onError }: Trigger, { kind }: JudgedOutcome): Fix[] {
  if (kind === 'timeout') {
    return [
      {
        text: 'Be quicker, or let the function’s timeout be 5 seconds, which is all that Cognito waits.',
      },
    ];
  }
  return kind === 'function-error' && onError !== undefined ? [{ text: onError }] : [];
}

function judgeTimeout(
  trigger: Trigger,
  rules: Record<SharedRule, Rule>,
  event: unknown,
  { number, ageSeconds }: JudgeInput['attempt'],
): Verdict {
  const fixes = [
    {
      text: 'Answer within 5 seconds, cold start included; a longer timeout of the function does not help. Hand longer work to a queue.',
    },
  ];
  const late = step(
    rules.tookTooLong,
    `Attempt ${number} of ${attempts}. ${rules.tookTooLong.then}`,
  );
  if (number >= attempts) {
    return refuse(trigger, {
      because: 'the function has not answered within 5 seconds, three times over',
      steps: [late, step(rules.gaveUp)],
      error: {
        name: 'UnexpectedLambdaException',
        message: `${trigger.name} invocation failed due to error Socket timeout while invoking Lambda function.`,
      },
      fixes,
    });
  }
  return makeVerdict({
    status: 'retried',
    headline: `The function does not answer within 5 seconds, so Cognito calls it again, attempt ${number + 1} of ${attempts}.`,
    steps: [late],
    caller: { kind: 'nothing', text: 'The caller still waits.' },
    next: [
      {
        afterSeconds: limitSeconds,
        text: 'Cognito calls again when its 5 seconds are over; whether it pauses before is not documented.',
        event,
        attempt: { number: number + 1, ageSeconds: ageSeconds + limitSeconds },
      },
    ],
    fixes,
  });
}
