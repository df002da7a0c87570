import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import type { ChangedClaims } from './change-claims.ts';
import type { GroupChange } from './judge-groups.ts';
import type { Claims } from './token-claims.ts';
import { tokenRules as rules } from './token-rules.ts';

/** What an answer makes of the tokens. */
interface TokenChange {
  /** By the name that the app has for the token: `idToken`, `accessToken`. */
  tokens: Record<string, Claims>;
  changes: ChangedClaims[];
  groups: GroupChange | null;
  /** What else is not taken. */
  left?: LeftOut[];
}

/** A part of the answer that changes nothing. */
export interface LeftOut {
  steps: Step[];
  fixes: Fix[];
  /** Why, as a clause: "`scopesToAdd` is in the wrong place". */
  why: string;
}

/** The verdict of an answer that Cognito can read. */
export function judgeTokens({ tokens, changes, groups, left = [] }: TokenChange): Verdict {
  const refused = changes.flatMap((change) => change.refused);
  const suppressed = changes.flatMap((change) => change.suppressed);
  const names = refused.map(({ name }) => `\`${name}\``).join(', ');
  const out = [
    ...(names ? [`Cognito does not take ${names} from a function`] : []),
    ...left.map(({ why }) => why),
  ].join(', and ');
  const isChanged = groups !== null || changes.some((change) => change.isGiven);
  return makeVerdict({
    status: out ? 'partial' : 'ok',
    headline: headlineOf(out, groups, isChanged),
    steps: [
      step(isChanged ? rules.changed : rules.unchanged),
      ...(refused.length > 0 ? [step(rules.reserved, `${names}: ${rules.reserved.then}`)] : []),
      ...left.flatMap(({ steps }) => steps),
      ...suppressed.map((name) => step(rules.suppressWins, `\`${name}\` is suppressed.`)),
      ...(groups?.steps ?? []),
    ],
    caller: { kind: 'value', label: 'Claims, as far as the event shows them', value: tokens },
    fixes: [
      ...refused.map(({ name, pointer }): Fix => ({
        text: `Leave \`${name}\` out, or use a name of your own.`,
        at: { in: 'response', pointer },
      })),
      ...left.flatMap(({ fixes }) => fixes),
      ...(groups?.fixes ?? []),
    ],
  });
}

function headlineOf(out: string, groups: GroupChange | null, isChanged: boolean): string {
  if (out) {
    return `The tokens are issued, but not with all changes: ${out}.`;
  }
  if (groups && Object.keys(groups.claims).length === 0) {
    return 'The tokens are issued with the changes, and without groups, because `groupOverrideDetails` names none.';
  }
  return isChanged ? 'The tokens are issued with the changes.' : 'The tokens are issued unchanged.';
}
