import { cognitoSources } from './cognito-sources.ts';
import { postAuthenticationJudge } from './post-authentication-judge.ts';
import { postConfirmationJudge } from './post-confirmation-judge.ts';
import { preAuthenticationJudge } from './pre-authentication-judge.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { answers, describeRows, throws } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';

const echo = { status: 'ok', rules: ['goesOn'] } as const;
const event = (type: string, sample: string) => answers(sampleOf(`cognito/${type}`, sample));

describeRows('cognito/post-confirmation', postConfirmationJudge, [
  ...sharedRows({
    eventType: 'cognito/post-confirmation',
    sample: 'confirm-sign-up',
    trigger: 'PostConfirmation',
    after: ['confirmedAnyway'],
    echo: { ...echo, rules: ['goesOn'] },
  }),
  {
    name: 'the event comes back',
    event: 'confirm-sign-up',
    outcome: event('post-confirmation', 'confirm-sign-up'),
    status: 'ok',
    rules: ['goesOn'],
    source: cognitoSources.postConfirmation.url,
    headline: 'The event is back, so the call succeeds; nothing is read from the answer.',
    caller: { kind: 'value', label: 'Answer of ConfirmSignUp', value: {} },
    fixes: [],
  },
  {
    name: 'the event of a new password comes back',
    event: 'confirm-forgot-password',
    outcome: event('post-confirmation', 'confirm-forgot-password'),
    status: 'ok',
    rules: ['goesOn'],
    source: cognitoSources.postConfirmation.url,
    caller: { kind: 'value', label: 'Answer of ConfirmForgotPassword' },
  },
  {
    name: 'throws, and the user is confirmed all the same',
    event: 'confirmed-by-admin',
    outcome: throws,
    status: 'rejected',
    rules: ['threw', 'confirmedAnyway'],
    source: cognitoSources.confirmedAnyway.url,
    headline: 'The call that confirms fails, because the function threw `TypeError`.',
  },
  {
    name: 'an event that is no event comes back',
    event: { triggerSource: null },
    outcome: answers({ triggerSource: null }),
    status: 'rejected',
    rules: ['notTheEvent', 'confirmedAnyway'],
    source: cognitoSources.unrecognizable.url,
  },
]);

describeRows('cognito/pre-authentication', preAuthenticationJudge, [
  ...sharedRows({
    eventType: 'cognito/pre-authentication',
    sample: 'sign-in',
    trigger: 'PreAuthentication',
    echo: { ...echo, rules: ['goesOn'] },
  }),
  {
    name: 'the event comes back',
    event: 'sign-in',
    outcome: event('pre-authentication', 'sign-in'),
    status: 'ok',
    rules: ['goesOn'],
    source: cognitoSources.preAuthentication.url,
    headline: 'The event is back, so the sign-in goes on',
    caller: { kind: 'nothing' },
  },
  {
    name: 'the function refuses with words of its own',
    event: 'sign-in',
    outcome: {
      kind: 'function-error',
      errorType: 'Error',
      errorMessage: 'This account is blocked',
    },
    status: 'rejected',
    rules: ['threw'],
    source: cognitoSources.triggers.url,
    caller: {
      kind: 'error',
      name: 'UserLambdaValidationException',
      message: 'PreAuthentication failed with error This account is blocked.',
    },
  },
]);

describeRows('cognito/post-authentication', postAuthenticationJudge, [
  ...sharedRows({
    eventType: 'cognito/post-authentication',
    sample: 'sign-in',
    trigger: 'PostAuthentication',
    echo: { ...echo, rules: ['goesOn'] },
  }),
  {
    name: 'the event comes back',
    event: 'new-device',
    outcome: event('post-authentication', 'new-device'),
    status: 'ok',
    rules: ['goesOn'],
    source: cognitoSources.postAuthentication.url,
    headline: 'so the user gets tokens',
    caller: { kind: 'nothing' },
  },
  {
    name: 'throws after the right password',
    event: 'minimal',
    outcome: throws,
    status: 'rejected',
    rules: ['threw'],
    source: cognitoSources.triggers.url,
    headline: 'The sign-in fails, because the function threw `TypeError`.',
  },
]);
