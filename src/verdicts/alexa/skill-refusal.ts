import type { Rule } from '../rule.ts';
import type { Fix } from '../verdict.ts';

/** Why Alexa does not take an answer. */
export interface SkillRefusal {
  rule: Rule;
  /** The cause, as it stands after "because". */
  what: string;
  fix: Fix;
  /** What the request that follows says of it. */
  message: string;
}

/** A refusal that points at a member of the answer. */
export function refuseSkill(
  rule: Rule,
  what: string,
  [pointer, text]: readonly [pointer: string, text: string],
  message = 'An exception occurred while dispatching the request to the skill.',
): SkillRefusal {
  return { rule, what, fix: { text, at: { in: 'response', pointer } }, message };
}
