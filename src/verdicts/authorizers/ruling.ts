import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Fix, Step } from '../verdict.ts';
import { capitalise } from '../words.ts';
import type { Refusal } from './gateway-response.ts';

/** What API Gateway makes of an outcome, before it is put into the words of a kind of API. */
export interface Ruling {
  outcome: 'allow' | Refusal;
  /** A clause that follows "because". */
  because: string;
  steps: Step[];
  fixes: Fix[];
}

/** A ruling of one step, with a fix that points at a member of the answer. */
export function refuse(
  outcome: Refusal,
  rule: Rule,
  because: string,
  fix?: { text: string; pointer: string },
): Ruling {
  const text = `${capitalise(because)}. ${rule.then}`;
  const fixes: Fix[] = fix
    ? [{ text: fix.text, at: { in: 'response', pointer: fix.pointer } }]
    : [];
  return { outcome, because, steps: [step(rule, text)], fixes };
}
