import { listOf, member, readAnswer } from '../answer.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { valueWords } from '../words.ts';
import type { AsyncOptions } from './async-options.ts';
import { answerRules as rules } from './async-rules.ts';
import { eventFate } from './event-fate.ts';
import { sentOnSuccess } from './places-of-failures.ts';

/** What becomes of an event for which the function returned: it is done, whatever the answer. */
export function judgeSuccess(input: JudgeInput<AsyncOptions>, sender: string | null): Verdict {
  const { steps, deliveries } = sentOnSuccess(input);
  const failure = failureInAnswer(input);
  if (failure) {
    const { pointer, what, isCertain } = failure;
    return makeVerdict({
      status: isCertain ? 'lost' : 'ok',
      headline: `The event counts as processed, though the answer says that something failed: nobody reads ${what}.`,
      steps: [step(rules.failureNotRead), ...steps],
      records: [
        isCertain
          ? eventFate('lost', 'counts as processed, though it failed')
          : eventFate('done', 'processed'),
      ],
      deliveries,
      fixes: [
        {
          text: 'Throw an error instead: then Lambda tries again, and what fails in the end can go to a destination.',
          at: { in: 'response', pointer },
        },
      ],
    });
  }
  const reader = sender === null ? 'nobody reads' : `${sender} never sees`;
  return makeVerdict({
    status: 'ok',
    headline: `Lambda counts the event as processed; ${reader} the answer.`,
    steps: [step(rules.done), ...steps],
    records: [eventFate('done', 'processed')],
    deliveries,
  });
}

/** Where an answer says that something failed, as only other services would read it. */
function failureInAnswer({
  outcome,
}: JudgeInput<AsyncOptions>): { pointer: string; what: string; isCertain: boolean } | null {
  const answer = readAnswer(outcome);
  if (!answer.isJson) return null;
  if (listOf(member(answer.value, 'batchItemFailures')).length > 0) {
    return { pointer: '/batchItemFailures', what: '`batchItemFailures`', isCertain: true };
  }
  const statusCode = member(answer.value, 'statusCode');
  if (typeof statusCode !== 'number' || statusCode < 400) return null;
  const what = `a \`statusCode\` of ${valueWords(statusCode)}`;
  return { pointer: '/statusCode', what, isCertain: false };
}
