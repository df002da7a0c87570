import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Fix, Step, Verdict } from '../verdict.ts';
import type { ServiceError, Trigger } from './trigger.ts';

/** What is known of a failure. */
interface Failure {
  /** Why, as the end of a sentence without its full stop. */
  because: string;
  steps: Step[];
  /** An error by name, or a sentence where its name is not documented. */
  error: ServiceError | string;
  fixes?: Fix[];
}

/** The verdict of a call that fails: "The sign-up fails, because …". */
export function refuse(trigger: Trigger, { because, steps, error, fixes = [] }: Failure): Verdict {
  const caller: Caller =
    typeof error === 'string' ? { kind: 'nothing', text: error } : { kind: 'error', ...error };
  return makeVerdict({
    status: 'rejected',
    headline: `${trigger.call} fails, because ${because}.`,
    steps: trigger.afterFailure ? [...steps, step(trigger.afterFailure)] : steps,
    caller,
    fixes,
  });
}
