import { cognitoSources } from './cognito-sources.ts';
import { makeEchoJudge } from './make-echo-judge.ts';

/** Judges pre authentication triggers. */
export const preAuthenticationJudge = makeEchoJudge({
  trigger: {
    name: 'PreAuthentication',
    call: 'The sign-in',
    refused: 'The user is not signed in.',
  },
  goesOn: {
    when: 'The event comes back',
    then: 'Nothing is read from it: the sign-in goes on with the password or the first challenge.',
    source: cognitoSources.preAuthentication,
  },
  headline: 'The event is back, so the sign-in goes on; nothing is read from the answer.',
  caller: () => ({ kind: 'nothing', text: 'The app waits on: the password is checked next.' }),
});
