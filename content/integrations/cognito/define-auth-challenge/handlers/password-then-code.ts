// Event type: cognito/define-auth-challenge
import type { DefineAuthChallengeTriggerEvent } from 'aws-lambda';

type Decision = DefineAuthChallengeTriggerEvent['response'];

const ask = (challengeName: string): Decision => ({
  challengeName,
  issueTokens: false,
  failAuthentication: false,
});
const end: Decision = { issueTokens: false, failAuthentication: true };

export const handler = async (
  event: DefineAuthChallengeTriggerEvent,
): Promise<DefineAuthChallengeTriggerEvent> => {
  const last = event.request.session.at(-1);
  if (last?.challengeResult !== true) {
    event.response = end;
    return event;
  }
  switch (last.challengeName) {
    case 'SRP_A':
      event.response = ask('PASSWORD_VERIFIER');
      break;
    case 'PASSWORD_VERIFIER':
      event.response = ask('CUSTOM_CHALLENGE');
      break;
    case 'CUSTOM_CHALLENGE':
      // Only if the password was checked before: the app may have left it out.
      event.response = event.request.session.some(
        ({ challengeName, challengeResult }) =>
          challengeName === 'PASSWORD_VERIFIER' && challengeResult,
      )
        ? { issueTokens: true, failAuthentication: false }
        : end;
      break;
    default:
      event.response = end;
  }
  return event;
};
