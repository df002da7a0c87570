import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { durationWords, failureWords } from '../words.ts';
import type { AsyncOptions } from './async-options.ts';
import { attemptRules as rules } from './async-rules.ts';
import { attemptsToCome } from './attempts-to-come.ts';
import type { AttemptsToCome } from './attempts-to-come.ts';
import { eventFate } from './event-fate.ts';
import { hintsOfError } from './hints-of-error.ts';
import { endWords, placesOfFailures } from './places-of-failures.ts';

/** What is special about a failure. */
interface Failure {
  /** Beginning of the headline: what the function did. */
  cause?: string;
  /** What else is to say, after "the event is lost". */
  aftermath?: string;
  /** Ways to mend it, before those that hold for all. */
  fixes?: Fix[];
}

/** What Lambda does with an event on which the function failed: another attempt, or the end of it. */
export function judgeFailure(input: JudgeInput<AsyncOptions>, failure: Failure = {}): Verdict {
  const { event, outcome, options, attempt } = input;
  const { cause = `The function ${failureWords(outcome)}`, aftermath = '' } = failure;
  const toCome = attemptsToCome(attempt, options);
  const end = `the event ${endWords(options)}${aftermath}`;
  const fixes = [...(failure.fixes ?? []), ...hintsOfError(event, outcome), ...fixOfLoss(options)];

  const [delay] = toCome.delays;
  if (delay !== undefined) {
    const when = futureWords(toCome, attempt.number);
    return makeVerdict({
      status: 'retried',
      headline: `${cause}: Lambda runs it ${when} too, ${end}.`,
      steps: [
        step(
          rules.runsAgain,
          `Attempt ${attempt.number} of at most ${attempt.number + toCome.delays.length} failed. Lambda waits for ${durationWords(delay)} and runs the function again with the same event.`,
        ),
      ],
      records: [eventFate('again', `again after ${durationWords(delay)}`)],
      next: [
        {
          afterSeconds: delay,
          text: `Attempt ${attempt.number + 1}, with the same event`,
          event,
          attempt: { number: attempt.number + 1, ageSeconds: attempt.ageSeconds + delay },
        },
      ],
      fixes,
    });
  }

  const condition = toCome.endsByAge ? 'EventAgeExceeded' : 'RetriesExhausted';
  const places = placesOfFailures(input, condition);
  const isKept = places.deliveries.length > 0;
  return makeVerdict({
    status: isKept ? 'rejected' : 'lost',
    headline: `${cause}: ${lastWords(toCome, attempt.number, options)}${end}.`,
    steps: afterFailures(attempt.number, [
      ...(toCome.endsByAge ? [step(rules.tooOld)] : []),
      ...(isKept ? places.steps : [step(rules.lost)]),
    ]),
    records: [
      isKept
        ? eventFate('kept', endWords(options).replace('goes ', ''))
        : eventFate('lost', 'discarded'),
    ],
    deliveries: places.deliveries,
    fixes,
  });
}

/** "again after 1 minute and after 2 more; if they fail" */
function futureWords({ delays: [first = 0, second] }: AttemptsToCome, number: number): string {
  const minutes = durationWords(first);
  if (second !== undefined) return `again after ${minutes} and after 2 more; if they fail`;
  const once = number > 1 ? 'a last time' : 'once more';
  return `${once} after ${minutes}; if that fails`;
}

function afterFailures(number: number, [first, ...rest]: Step[]): Step[] {
  return first ? [{ ...first, text: `Attempt ${number} failed. ${first.text}` }, ...rest] : [];
}

function lastWords(
  { endsByAge }: AttemptsToCome,
  number: number,
  { maximumEventAge }: AsyncOptions,
): string {
  if (endsByAge) {
    return `the next attempt would be too late for a maximum age of ${durationWords(maximumEventAge)}, so `;
  }
  return number > 1
    ? `that was the last of ${number} attempts, so `
    : 'that was the only attempt, so ';
}

function fixOfLoss({ deadLetterQueue, onFailure }: AsyncOptions): Fix[] {
  if (deadLetterQueue !== 'none' || onFailure !== 'none') return [];
  return [
    {
      text: 'Give the function an on-failure destination, so that an event whose attempts all fail is kept with its error.',
      at: { in: 'option', name: 'onFailure' },
    },
  ];
}
