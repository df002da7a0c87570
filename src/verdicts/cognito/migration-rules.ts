import { member, textOf } from '../answer.ts';
import { defineRules } from '../rule.ts';
import { cognitoSources } from './cognito-sources.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { userMigration, userExistence, migrationErrors, migrationEmpty, resetPassword } =
  cognitoSources;

/** The migrate user trigger, in the words of its rules. */
export const migrationTrigger: Trigger = {
  name: 'UserMigration',
  call: 'The migration',
  refused: 'The user is not created, and the call fails.',
  onError:
    'Return the event unchanged for users that are not in the old directory, and expect no password in `UserMigration_ForgotPassword`.',
  unreadable: (event) => ({
    name: 'UserNotFoundException',
    message: `Exception migrating user in app client ${textOf(member(member(event, 'callerContext'), 'clientId'))}`,
  }),
};

const unreadable =
  '`UserNotFoundException`: “Exception migrating user in app client” and the id of the client, by a report with `PreventUserExistenceErrors` on. The user is not created.';

const shared = triggerRules(migrationTrigger);

/** What Cognito does with a user from the old directory. */
export const migrationRules = {
  ...defineRules({
    migrated: {
      when: 'The answer has `userAttributes`',
      then: 'The user is created with them.',
      source: userMigration,
    },
    confirmed: {
      when: '`finalUserStatus` is `CONFIRMED`, at a sign-in',
      then: 'The password stays, and the user is signed in.',
      source: userMigration,
    },
    mustReset: {
      when: '`finalUserStatus` is `RESET_REQUIRED`, null or absent, at a sign-in',
      then: 'The user has to set a new password: the app gets a `PasswordResetRequiredException`.',
      source: userMigration,
    },
    codeSent: {
      when: 'A user who forgot the password is migrated, and has a verified address or number',
      then: 'The code for a new password goes there.',
      source: userMigration,
    },
    unverified: {
      when: 'A user who forgot the password is migrated, and neither `email_verified` nor `phone_number_verified` is `true`',
      then: 'The user is created, but there is nowhere to send a code: `InvalidParameterException`, “Cannot reset password for the user as there is no registered/verified email or phone_number”.',
      source: resetPassword,
    },
    nobody: {
      when: '`userAttributes` are null, absent or empty',
      then: 'There is no such user. With `PreventUserExistenceErrors` the client sees the same as for a wrong password.',
      source: userExistence,
    },
    badStatus: {
      when: '`finalUserStatus`, `messageAction` or `desiredDeliveryMediums` has an unexpected value',
      then: 'The migration fails with a `UserNotFoundException` that names the member. AWS’s knowledge center says so of each `finalUserStatus` but `CONFIRMED`; the guide knows `RESET_REQUIRED` too. The exact words are not verified.',
      source: migrationErrors,
    },
    noPhone: {
      when: '`enableSMSMFA` is true without a phone number',
      then: 'The migration of this user fails.',
      source: userMigration,
    },
    aliasTaken: {
      when: 'An alias is taken, and `forceAliasCreation` is not true',
      then: 'The user is not migrated; the app gets an error.',
      source: userMigration,
      pageOnly: true,
    },
    wrongType: {
      ...wrongTypeRule('An attribute is no text, or a switch no boolean', userMigration),
      then: 'The consequence is not documented; expect a `UserNotFoundException`, and no user.',
    },
  }),
  ...shared,
  ...defineRules({
    noAnswer: { ...shared.noAnswer, then: unreadable, source: migrationEmpty },
    notTheEvent: {
      ...shared.notTheEvent,
      then: `${unreadable} Another answer on that page says that \`response\` alone is enough for this trigger.`,
      source: migrationEmpty,
    },
  }),
};
