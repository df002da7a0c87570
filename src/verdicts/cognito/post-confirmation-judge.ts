import { member } from '../answer.ts';
import { defineRules } from '../rule.ts';
import { cognitoSources } from './cognito-sources.ts';
import { makeEchoJudge } from './make-echo-judge.ts';

const { confirmedAnyway } = defineRules({
  confirmedAnyway: {
    when: 'The function fails in whatever way',
    then: 'The user is confirmed all the same, or has the new password: a second try with the code says so. Make up for the work at the next sign-in.',
    source: cognitoSources.confirmedAnyway,
  },
});

/** Judges post confirmation triggers. */
export const postConfirmationJudge = makeEchoJudge({
  trigger: {
    name: 'PostConfirmation',
    call: 'The call that confirms',
    refused: 'The call fails.',
    onError: 'Catch the error, log it, and return the event: an error takes nothing back here.',
    afterFailure: confirmedAnyway,
  },
  goesOn: {
    when: 'The event comes back',
    then: 'Nothing is read from it: the call that confirmed the user, or set the new password, succeeds.',
    source: cognitoSources.postConfirmation,
  },
  headline: 'The event is back, so the call succeeds; nothing is read from the answer.',
  caller: (event) => ({
    kind: 'value',
    label:
      member(event, 'triggerSource') === 'PostConfirmation_ConfirmForgotPassword'
        ? 'Answer of ConfirmForgotPassword'
        : 'Answer of ConfirmSignUp',
    value: {},
  }),
});
