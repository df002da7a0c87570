import { cognitoSources } from './cognito-sources.ts';
import { makeEchoJudge } from './make-echo-judge.ts';

/** Judges post authentication triggers. */
export const postAuthenticationJudge = makeEchoJudge({
  trigger: {
    name: 'PostAuthentication',
    call: 'The sign-in',
    refused: 'The user gets no tokens, though the password was right.',
    onError: 'Catch what fails, log it, and return the event, unless the user is to be refused.',
  },
  goesOn: {
    when: 'The event comes back',
    then: 'Nothing is read from it: the user is about to get tokens.',
    source: cognitoSources.postAuthentication,
  },
  headline: 'The event is back, so the user gets tokens; nothing is read from the answer.',
  caller: () => ({ kind: 'nothing', text: 'The app waits on: the tokens are made next.' }),
});
