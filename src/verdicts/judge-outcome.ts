import type { Judge, JudgedCall, JudgedOutcome } from './judge.ts';
import { readOptions } from './option.ts';
import type { Attempt, Verdict } from './verdict.ts';

/** What a verdict is asked for. */
export interface Case {
  event: unknown;
  outcome: JudgedOutcome;
  calls?: readonly JudgedCall[];
  /** What differs from the usual. */
  options?: Readonly<Record<string, unknown>>;
  attempt?: Attempt;
}

export const firstAttempt: Attempt = { number: 1, ageSeconds: 0 };

/** What the service does with an outcome. Options that it cannot take are as usual. */
export function judgeOutcome(judge: Judge, given: Case): Verdict {
  const { event, outcome, calls = [], options = {}, attempt = firstAttempt } = given;
  const { values } = readOptions(judge.options, options, event);
  return judge.judge({ event, outcome, calls, options: values, attempt });
}
