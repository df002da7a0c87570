import { isObject, member } from '../answer.ts';
import { step } from '../rule.ts';
import type { Fix, Step } from '../verdict.ts';
import { groupClaimsOf } from './token-claims.ts';
import type { Claims } from './token-claims.ts';
import { tokenRules as rules } from './token-rules.ts';

/** What `groupOverrideDetails` makes of the group claims; `null` where it is left out. */
export interface GroupChange {
  claims: Claims;
  steps: Step[];
  fixes: Fix[];
}

/** Reads `groupOverrideDetails` of an answer's details, which stand at the pointer `at`. */
export function judgeGroups(event: unknown, details: unknown, at: string): GroupChange | null {
  if (!isObject(details) || !Object.hasOwn(details, 'groupOverrideDetails')) return null;
  const claims = groupClaimsOf(details['groupOverrideDetails']);
  if (Object.keys(claims).length > 0) {
    return { claims, steps: [step(rules.groupsReplaced)], fixes: [] };
  }
  const had = groupClaimsOf(member(member(event, 'request'), 'groupConfiguration'));
  return {
    claims,
    steps: [step(rules.groupsGone)],
    fixes:
      Object.keys(had).length === 0
        ? []
        : [
            {
              text: 'Leave `groupOverrideDetails` out, or copy `request.groupConfiguration` into it: the user has groups.',
              at: { in: 'response', pointer: `${at}/groupOverrideDetails` },
            },
          ],
  };
}

/** The claims with other group claims in place of theirs. */
export function replaceGroups(before: Claims, groups: Claims): Claims {
  const names = ['cognito:groups', 'cognito:roles', 'cognito:preferred_role'];
  const rest = Object.entries(before).filter(([name]) => !names.includes(name));
  return { ...Object.fromEntries(rest), ...groups };
}
