import { cognitoSources } from './cognito-sources.ts';
import { preSignUpJudge } from './pre-sign-up-judge.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { answers, describeRows } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';

const eventType = 'cognito/pre-sign-up';
const source = cognitoSources.preSignUp.url;
const answer = (sample: string, response?: unknown) => answerEvent(eventType, sample, response);
const signUp = { event: 'sign-up', status: 'ok', source } as const;
const byPhone = { event: 'minimal', source } as const;

describeRows(eventType, preSignUpJudge, [
  ...sharedRows({
    eventType,
    sample: 'sign-up',
    trigger: 'PreSignUp',
    echo: { status: 'ok', rules: ['unconfirmed'] },
  }),
  {
    ...signUp,
    name: 'the event comes back',
    outcome: answer('sign-up'),
    rules: ['unconfirmed'],
    headline: 'The user is created, and has to confirm with a code.',
    caller: { kind: 'value', value: { UserConfirmed: false } },
    fixes: [],
  },
  {
    ...signUp,
    name: 'confirms',
    outcome: answer('sign-up', { autoConfirmUser: true }),
    rules: ['confirmed'],
    headline: 'The user is created and confirmed at once.',
    caller: { kind: 'value', value: { UserConfirmed: true } },
  },
  {
    ...signUp,
    name: 'confirms and verifies the address',
    outcome: answer('sign-up', { autoConfirmUser: true, autoVerifyEmail: true }),
    rules: ['confirmed', 'verified'],
    headline: '`email` counts as verified.',
  },
  { ...signUp, name: '`response` is {}', outcome: answer('sign-up', {}), rules: ['unconfirmed'] },
  {
    ...byPhone,
    name: 'verifies an address that is not there',
    outcome: answer('minimal', { autoConfirmUser: true, autoVerifyEmail: true }),
    status: 'rejected',
    rules: ['verifiesMissing'],
    headline: 'The sign-up fails, because `autoVerifyEmail` is true, and the user has no `email`.',
    caller: { kind: 'nothing' },
    fixes: ['/response/autoVerifyEmail'],
  },
  {
    ...byPhone,
    name: 'verifies a number that is not there',
    event: 'sign-up',
    outcome: answer('sign-up', { autoConfirmUser: true, autoVerifyPhone: true }),
    status: 'rejected',
    rules: ['verifiesMissing'],
    fixes: ['/response/autoVerifyPhone'],
  },
  {
    ...byPhone,
    name: 'confirms and verifies a number',
    outcome: answer('minimal', { autoConfirmUser: true, autoVerifyPhone: true }),
    status: 'ok',
    rules: ['confirmed', 'verified'],
  },
  {
    ...byPhone,
    name: 'verifies a number without confirming',
    outcome: answer('minimal', { autoConfirmUser: false, autoVerifyPhone: true }),
    status: 'rejected',
    rules: ['verifiesUnconfirmed'],
    source: cognitoSources.autoVerify.url,
    fixes: ['/response/autoConfirmUser'],
  },
  {
    ...signUp,
    name: 'refuses with a sentence, to which Cognito adds another full stop',
    outcome: { kind: 'function-error', errorType: 'Error', errorMessage: 'Not this domain.' },
    status: 'rejected',
    rules: ['threw'],
    source: cognitoSources.triggers.url,
    caller: {
      kind: 'error',
      name: 'UserLambdaValidationException',
      message: 'PreSignUp failed with error Not this domain..',
    },
  },
  {
    ...signUp,
    name: 'a switch is text',
    outcome: answer('sign-up', { autoConfirmUser: 'true' }),
    status: 'rejected',
    rules: ['wrongType'],
    headline: '`autoConfirmUser` is the text `"true"`, where Cognito takes true or false.',
    caller: {
      kind: 'error',
      name: 'InvalidLambdaResponseException',
      message: 'Unrecognizable lambda output',
    },
    fixes: ['/response/autoConfirmUser'],
  },
  {
    ...signUp,
    name: 'an administrator creates the user',
    event: 'admin-create-user',
    outcome: answer('admin-create-user'),
    rules: ['ignoredForAdmin'],
    fixes: [],
  },
  {
    ...signUp,
    name: 'an administrator creates the user, and the function confirms',
    event: 'admin-create-user',
    outcome: answer('admin-create-user', { autoConfirmUser: true, autoVerifyPhone: true }),
    rules: ['ignoredForAdmin'],
    headline: 'the switches are ignored.',
    fixes: ['/response/autoConfirmUser', '/response/autoVerifyPhone'],
  },
  {
    ...signUp,
    name: 'a user of a provider is confirmed and verified',
    event: 'external-provider',
    outcome: answer('external-provider', { autoConfirmUser: true, autoVerifyEmail: true }),
    rules: ['confirmed', 'verified'],
  },
  {
    name: 'an event without attributes',
    event: { request: null },
    outcome: answers({ request: {}, response: { autoConfirmUser: true, autoVerifyEmail: true } }),
    status: 'rejected',
    rules: ['verifiesMissing'],
    source,
  },
  {
    ...signUp,
    name: 'the user name was changed',
    outcome: answers({ ...(sampleOf(eventType, 'sign-up') as object), userName: 'other' }),
    rules: ['unconfirmed', 'changedMember'],
    source: cognitoSources.triggers.url,
    fixes: ['/userName'],
  },
]);
