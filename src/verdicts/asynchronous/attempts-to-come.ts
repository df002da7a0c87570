import type { Attempt } from '../verdict.ts';
import type { AsyncOptions } from './async-options.ts';

/** The delays of the attempts that Lambda still makes if each of them fails, in seconds. */
export interface AttemptsToCome {
  delays: number[];
  /** Whether the maximum age of the event, and not the number of retries, ends them. */
  endsByAge: boolean;
}

/**
 * What may follow a failed attempt: one minute after the first, two after the second. A retry that the event's age
 * would not allow is not waited for; as each run takes some time, one that is due right at the age is too late.
 */
export function attemptsToCome(
  { number, ageSeconds }: Attempt,
  { maximumRetryAttempts, maximumEventAge }: AsyncOptions,
): AttemptsToCome {
  const delays: number[] = [];
  let age = ageSeconds;
  for (let attempt = number; attempt <= maximumRetryAttempts; attempt += 1) {
    const delay = attempt * 60;
    if (age + delay >= maximumEventAge) return { delays, endsByAge: true };
    age += delay;
    delays.push(delay);
  }
  return { delays, endsByAge: false };
}
