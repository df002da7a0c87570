import { member } from '../answer.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { migrationRules as rules } from './migration-rules.ts';

/** The verdict of a user that was handed over at sign-in. */
export function judgeMigrated(
  event: unknown,
  attributes: Record<string, unknown>,
  isConfirmed: boolean,
): Verdict {
  if (!isConfirmed) {
    return makeVerdict({
      status: 'ok',
      headline: 'The user is created, and has to set a new password.',
      steps: [step(rules.migrated), step(rules.mustReset)],
      caller: {
        kind: 'error',
        name: 'PasswordResetRequiredException',
        message: 'Password reset required for the user',
      },
    });
  }
  return makeVerdict({
    status: 'ok',
    headline: 'The user is created and signed in, with the password of before.',
    steps: [step(rules.migrated), step(rules.confirmed)],
    caller: {
      kind: 'value',
      label: 'User that is created',
      value: {
        Username: member(event, 'userName'),
        UserStatus: 'CONFIRMED',
        UserAttributes: attributes,
      },
    },
  });
}
