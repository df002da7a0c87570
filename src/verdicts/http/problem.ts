import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Verdict } from '../verdict.ts';
import { capitalise } from '../words.ts';

/** Why an answer is refused. */
export interface Problem {
  rule: Rule;
  /** JSON pointer into the answer. */
  pointer: string;
  /** "`body` is an object" */
  what: string;
  /** How to mend it: a sentence. */
  fix: string;
}

/** Who answers in the function's stead, and what. */
export interface Refusal {
  /** "The load balancer" */
  who: string;
  caller: Extract<Caller, { kind: 'http' }>;
}

/** The verdict on an answer that is refused. */
export function refuse({ rule, pointer, what, fix }: Problem, { who, caller }: Refusal): Verdict {
  return makeVerdict({
    status: 'rejected',
    headline: `${who} answers ${caller.statusCode}, because ${what}.`,
    steps: [step(rule, `${capitalise(what)}. ${rule.then}`)],
    caller,
    fixes: [{ text: fix, at: { in: 'response', pointer } }],
  });
}
