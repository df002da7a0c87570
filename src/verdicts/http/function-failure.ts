import type { JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { failureWords } from '../words.ts';
import { fixesOfError } from './fixes-of-error.ts';
import type { Refusal } from './problem.ts';

/** The verdict on a function that did not answer. */
export function functionFailure(
  outcome: JudgedOutcome,
  event: unknown,
  rules: { failed: Rule; timedOut: Rule },
  { who, caller }: Refusal,
  onError?: string,
): Verdict {
  const rule = outcome.kind === 'timeout' ? rules.timedOut : rules.failed;
  const what = `the function ${failureWords(outcome)}`;
  return makeVerdict({
    status: 'rejected',
    headline: `${who} answers ${caller.statusCode}, because ${what}.`,
    steps: [step(rule, `T${what.slice(1)}. ${rule.then}`)],
    caller,
    fixes: fixesOfError(outcome, event, onError),
  });
}
