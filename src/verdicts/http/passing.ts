import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import type { Refusal } from './problem.ts';

/** What is to be said of a response that is passed on. */
export interface Passing {
  steps: Step[];
  fixes: Fix[];
  /** What the client misses: "`location` is not read". */
  missing: string[];
}

export function newPassing(steps: Step[]): Passing {
  return { steps, fixes: [], missing: [] };
}

/** The verdict on an answer that becomes the response. */
export function passOn(
  { steps, fixes, missing }: Passing,
  caller: Refusal['caller'],
  headline?: string,
): Verdict {
  const gets = `The client gets the ${caller.statusCode} that the function answered`;
  return makeVerdict({
    status: missing.length > 0 ? 'partial' : 'ok',
    headline: missing.length > 0 ? `${gets}, but ${missing.join('; ')}.` : (headline ?? `${gets}.`),
    steps,
    caller,
    fixes,
  });
}
