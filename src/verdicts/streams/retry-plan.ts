import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Attempt, Step } from '../verdict.ts';
import type { BatchRecord, Reading } from './batch.ts';

/** Rules by which a failed batch is tried again or given up. What is absent does not happen to the source. */
export interface RetryRules {
  cut?: Rule;
  cutAtNamed?: Rule;
  countsAnew?: Rule;
  noLimit: Rule;
  limited: Rule;
  /** Of Kafka: a limit that comes with a destination. */
  tenRetries?: Rule;
  retriesUsedUp: Rule;
  tooOld: Rule;
  expired?: Rule;
}

/** The settings of the mapping that decide about retries. */
export interface RetrySettings {
  /** `null`: there is no such setting. */
  bisectBatchOnFunctionError: boolean | null;
  maximumRetryAttempts: number;
  maximumRecordAge: number;
  onFailure: 'none' | 'sqs' | 'sns' | 's3' | 'kafka';
  /** After how many seconds the source itself drops records; `null` where nobody can say. */
  retentionSeconds: number | null;
}

/** Why Lambda gives a batch up, in the words of the document that it sends. */
export type GivenUp = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

/** What becomes of the records that are not done. */
export type RetryPlan = { steps: Step[] } & (
  | { kind: 'none' | 'expired' }
  | { kind: 'again'; parts: BatchRecord[][]; attempt: number }
  | { kind: 'given-up'; condition: GivenUp }
);

/** Least value of `MaximumRecordAgeInSeconds` but -1. */
const leastAge = 60;
/** With a destination and retries without end, Lambda stops after so many in Kafka. */
const retriesWithDestination = 10;

/** How many retries there are; `null`: without end. */
export function retryLimit(settings: RetrySettings, rules: RetryRules): number | null {
  const { maximumRetryAttempts, onFailure } = settings;
  if (maximumRetryAttempts >= 0) return maximumRetryAttempts;
  return rules.tenRetries && onFailure !== 'none' ? retriesWithDestination : null;
}

/** Decides what becomes of the records that are not done. */
export function planRetry(
  reading: Reading,
  settings: RetrySettings,
  rules: RetryRules,
  { number, ageSeconds }: Attempt,
): RetryPlan {
  if (reading.outcome === 'done') return { kind: 'none', steps: [] };
  const { failed, restarts } = reading;
  const { bisectBatchOnFunctionError, maximumRecordAge, retentionSeconds } = settings;
  if (rules.expired && retentionSeconds !== null && ageSeconds >= retentionSeconds) {
    return { kind: 'expired', steps: [step(rules.expired)] };
  }
  const isTooOld = maximumRecordAge >= 0 && ageSeconds >= Math.max(leastAge, maximumRecordAge);
  if (isTooOld) {
    return { kind: 'given-up', condition: 'RecordAgeExceeded', steps: [step(rules.tooOld)] };
  }
  const limit = retryLimit(settings, rules);
  if (restarts) {
    const steps = [
      ...(bisectBatchOnFunctionError && rules.cutAtNamed ? [step(rules.cutAtNamed)] : []),
      ...(limit !== null && rules.countsAnew ? [step(rules.countsAnew)] : []),
    ];
    return { kind: 'again', parts: [failed], attempt: 1, steps };
  }
  if (
    reading.outcome === 'failed' &&
    bisectBatchOnFunctionError &&
    rules.cut &&
    failed.length > 1
  ) {
    const parts = halves(failed);
    return {
      kind: 'again',
      parts,
      attempt: number,
      steps: [step(rules.cut, cutWords(rules.cut, reading))],
    };
  }
  if (limit !== null && number > limit) {
    const steps = [step(rules.retriesUsedUp)];
    return { kind: 'given-up', condition: 'RetryAttemptsExhausted', steps };
  }
  const steps = [againStep(settings, rules, limit, number)];
  return { kind: 'again', parts: [failed], attempt: number + 1, steps };
}

function againStep(
  { maximumRetryAttempts, maximumRecordAge }: RetrySettings,
  rules: RetryRules,
  limit: number | null,
  number: number,
): Step {
  if (limit === null) {
    return step(maximumRecordAge >= 0 ? rules.limited : rules.noLimit);
  }
  const rule = maximumRetryAttempts < 0 && rules.tenRetries ? rules.tenRetries : rules.limited;
  return step(
    rule,
    `Retry ${number.toLocaleString('en')} of at most ${limit.toLocaleString('en')} follows. ${rule.then}`,
  );
}

function halves(records: BatchRecord[]): BatchRecord[][] {
  const middle = Math.floor(records.length / 2);
  return [records.slice(0, middle), records.slice(middle)];
}

/** A cut after an answer is not documented in every case. */
function cutWords({ then }: Rule, { threw, named }: Reading): string {
  if (threw) return then;
  const what =
    named.length > 0
      ? 'Where a batch is cut whose first record is named'
      : 'Whether an answer that fails the whole batch has it cut';
  return `${then} ${what} is not documented; it is taken here as a failed batch.`;
}
