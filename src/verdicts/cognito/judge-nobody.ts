import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Verdict } from '../verdict.ts';
import { migrationRules as rules } from './migration-rules.ts';

/** The verdict where the old directory has no such user either. `hides`: `PreventUserExistenceErrors` is on. */
export function judgeNobody(isReset: boolean, hides: boolean): Verdict {
  return makeVerdict({
    status: 'rejected',
    headline: 'There is no such user, because the answer has no `userAttributes`.',
    steps: [step(rules.nobody)],
    caller: callerOf(isReset, hides),
  });
}

function callerOf(isReset: boolean, hides: boolean): Caller {
  if (!hides) {
    return {
      kind: 'nothing',
      text: 'The app gets a `UserNotFoundException`; its words after a migration trigger are not documented.',
    };
  }
  return isReset
    ? { kind: 'nothing', text: 'The app gets a made-up place of delivery, and no code is sent.' }
    : {
        kind: 'error',
        name: 'NotAuthorizedException',
        message: 'Incorrect username or password.',
      };
}
