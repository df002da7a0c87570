import { isObject, listOf, member } from '../answer.ts';
import { pointerTo } from '../pointer-to.ts';
import { isKept, isReserved } from './reserved-claims.ts';
import type { Claims } from './token-claims.ts';

/** What an answer makes of the claims of one token. */
export interface ChangedClaims {
  claims: Claims;
  /** Claims that Cognito does not let the function set or take out, and where the answer names them. */
  refused: { name: string; pointer: string }[];
  /** Whether anything was to be changed. */
  isGiven: boolean;
  /** Claims that are both set and suppressed. */
  suppressed: string[];
}

/** Applies `claimsToAddOrOverride` and `claimsToSuppress` of `details`, which stands at the pointer `at`. */
export function changeClaims(
  before: Claims,
  details: unknown,
  at: string,
  maySet: (name: string, value: unknown) => boolean = (name) => !isReserved(name),
): ChangedClaims {
  const added = member(details, 'claimsToAddOrOverride');
  const entries = isObject(added) ? Object.entries(added) : [];
  const suppress = listOf(member(details, 'claimsToSuppress')).map(String);
  const set = entries.filter(([name, value]) => maySet(name, value));
  const gone = suppress.filter((name) => !isKept(name));
  // The roles go with the groups.
  const removed = gone.includes('cognito:groups')
    ? [...gone, 'cognito:roles', 'cognito:preferred_role']
    : gone;
  const claims = Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(set) }).filter(
      ([name]) => !removed.includes(name),
    ),
  );
  return {
    claims,
    isGiven: entries.length + suppress.length + countScopes(details) > 0,
    refused: [
      ...entries
        .filter(([name, value]) => !maySet(name, value))
        .map(([name]) => ({
          name,
          pointer: `${at}/claimsToAddOrOverride${pointerTo(name)}`,
        })),
      ...suppress.flatMap((name, index) =>
        isKept(name) ? [{ name, pointer: `${at}/claimsToSuppress/${index}` }] : [],
      ),
    ],
    suppressed: set.flatMap(([name]) => (gone.includes(name) ? [name] : [])),
  };
}

function countScopes(details: unknown): number {
  const names = ['scopesToAdd', 'scopesToSuppress'];
  return names.flatMap((name) => listOf(member(details, name))).length;
}
