import { cognitoSources } from './cognito-sources.ts';
import { migrationJudge } from './migration-judge.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { describeRows, throws } from '../testing/describe-rows-fs.ts';

const eventType = 'cognito/user-migration';
const source = cognitoSources.userMigration.url;
const user = { email: 'ines@example.com', email_verified: 'true' };
const signIn = (response?: unknown) => answerEvent(eventType, 'sign-in', response);
const forgot = (response?: unknown) => answerEvent(eventType, 'forgot-password', response);
const fine = { event: 'sign-in', status: 'ok', source } as const;
const reset = { ...fine, event: 'forgot-password' } as const;
const bad = { ...fine, status: 'rejected' } as const;
const nobody = { ...bad, rules: ['nobody'], source: cognitoSources.userExistence.url } as const;

describeRows(eventType, migrationJudge, [
  ...sharedRows({
    eventType,
    sample: 'sign-in',
    trigger: 'UserMigration',
    unreadable: {
      name: 'UserNotFoundException',
      message: 'Exception migrating user in app client 4f7n1qv9c0t2h8m6k3r5s1d0pb',
      source: cognitoSources.migrationEmpty.url,
    },
    echo: { status: 'rejected', rules: ['nobody'] },
  }),
  {
    ...fine,
    name: 'a confirmed user',
    outcome: signIn({ userAttributes: user, finalUserStatus: 'CONFIRMED' }),
    rules: ['migrated', 'confirmed'],
    headline: 'The user is created and signed in',
    caller: { kind: 'value', label: 'User that is created' },
  },
  {
    ...fine,
    name: 'a user without a final status has to set a new password',
    outcome: signIn({ userAttributes: user }),
    rules: ['migrated', 'mustReset'],
    caller: {
      kind: 'error',
      name: 'PasswordResetRequiredException',
      message: 'Password reset required for the user',
    },
  },
  {
    ...fine,
    name: 'a user who has to set a new password',
    outcome: signIn({ userAttributes: user, finalUserStatus: 'RESET_REQUIRED' }),
    rules: ['migrated', 'mustReset'],
  },
  {
    ...nobody,
    name: 'the event comes back: no such user',
    outcome: signIn(),
    headline: 'There is no such user, because the answer has no `userAttributes`.',
    caller: { kind: 'nothing' },
  },
  { ...nobody, name: 'no attributes: no such user', outcome: signIn({ userAttributes: {} }) },
  {
    ...nobody,
    name: 'no such user, which the pool hides',
    options: { preventUserExistenceErrors: 'ENABLED' },
    outcome: signIn(),
    caller: {
      kind: 'error',
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    },
  },
  {
    ...nobody,
    name: 'nobody who could have forgotten a password, which the pool hides',
    event: 'forgot-password',
    options: { preventUserExistenceErrors: 'ENABLED' },
    outcome: forgot(),
    caller: {
      kind: 'nothing',
      text: 'The app gets a made-up place of delivery, and no code is sent.',
    },
  },
  {
    ...bad,
    name: 'the function throws for a wrong password',
    outcome: throws,
    rules: ['threw'],
    source: cognitoSources.triggers.url,
    caller: { kind: 'error', name: 'UserLambdaValidationException' },
  },
  {
    ...bad,
    name: 'a status that nobody knows',
    outcome: signIn({ userAttributes: user, finalUserStatus: 'ACTIVE' }),
    rules: ['badStatus'],
    source: cognitoSources.migrationErrors.url,
    caller: { kind: 'error', name: 'UserNotFoundException' },
    fixes: ['/response/finalUserStatus'],
  },
  {
    ...bad,
    name: 'a way of delivery that nobody knows',
    outcome: signIn({ userAttributes: user, desiredDeliveryMediums: ['EMAIL', 'FAX'] }),
    headline: '`desiredDeliveryMediums` has the text `"FAX"`.',
    rules: ['badStatus'],
    source: cognitoSources.migrationErrors.url,
    fixes: ['/response/desiredDeliveryMediums'],
  },
  {
    ...bad,
    name: 'MFA without a phone number',
    outcome: signIn({ userAttributes: user, finalUserStatus: 'CONFIRMED', enableSMSMFA: true }),
    rules: ['noPhone'],
    fixes: ['/response/enableSMSMFA'],
  },
  {
    ...bad,
    name: 'an attribute that is a list',
    outcome: signIn({ userAttributes: { ...user, 'custom:shops': ['a'] } }),
    rules: ['wrongType'],
    caller: { kind: 'error', name: 'UserNotFoundException' },
    fixes: ['/response/userAttributes/custom:shops'],
  },
  {
    ...bad,
    name: '`email_verified` as boolean',
    outcome: signIn({ userAttributes: { email: 'ines@example.com', email_verified: true } }),
    rules: ['wrongType'],
  },
  {
    ...reset,
    name: 'who forgot the password gets a code by mail',
    outcome: forgot({ userAttributes: user, messageAction: 'SUPPRESS' }),
    rules: ['migrated', 'codeSent'],
    caller: {
      kind: 'value',
      value: { CodeDeliveryDetails: { DeliveryMedium: 'EMAIL', AttributeName: 'email' } },
    },
  },
  {
    ...reset,
    name: 'who forgot the password gets a code by phone',
    outcome: forgot({
      userAttributes: { phone_number: '+4930901820', phone_number_verified: 'true' },
    }),
    rules: ['migrated', 'codeSent'],
    caller: {
      kind: 'value',
      value: { CodeDeliveryDetails: { DeliveryMedium: 'SMS', AttributeName: 'phone_number' } },
    },
  },
  {
    ...reset,
    name: 'who forgot the password is locked out without a verified address',
    outcome: forgot({ userAttributes: { email: 'ines@example.com' } }),
    status: 'rejected',
    rules: ['migrated', 'unverified'],
    headline: 'The user is created but locked out',
    caller: {
      kind: 'error',
      name: 'InvalidParameterException',
      message:
        'Cannot reset password for the user as there is no registered/verified email or phone_number',
    },
    fixes: ['/response/userAttributes'],
  },
  {
    ...reset,
    name: 'who is locked out is not told so where the pool hides it',
    options: { preventUserExistenceErrors: 'ENABLED' },
    outcome: forgot({ userAttributes: { email: 'ines@example.com', email_verified: 'false' } }),
    status: 'rejected',
    rules: ['migrated', 'unverified'],
    source: cognitoSources.resetPassword.url,
    caller: { kind: 'nothing' },
  },
]);
