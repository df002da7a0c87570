import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import type { Claims } from './token-claims.ts';

/** The verdict of details under the name of another version: the tokens are as they would be. */
export function ignoredDetails(
  rule: Rule,
  names: { given: string; right: string },
  tokens: Record<string, Claims>,
): Verdict {
  const { given, right } = names;
  return makeVerdict({
    status: 'partial',
    headline: `The tokens are issued without the changes, because \`${given}\` is no parameter of this version.`,
    steps: [step(rule)],
    caller: { kind: 'value', label: 'Claims, as far as the event shows them', value: tokens },
    fixes: [
      {
        text: `Answer \`${right}\`, or set the version of the trigger for which the function was written.`,
        at: { in: 'response', pointer: `/response/${given}` },
      },
    ],
  });
}
