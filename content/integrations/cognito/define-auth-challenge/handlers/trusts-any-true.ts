// Event type: cognito/define-auth-challenge
import type { DefineAuthChallengeTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: DefineAuthChallengeTriggerEvent,
): Promise<DefineAuthChallengeTriggerEvent> => {
  // Mistake: which challenge was it? An app that begins with SRP sends one entry, SRP_A with true,
  // before any password. This issues tokens to whoever knows a user name.
  if (event.request.session.at(-1)?.challengeResult === true) {
    event.response = { issueTokens: true, failAuthentication: false };
  } else {
    event.response = {
      challengeName: 'CUSTOM_CHALLENGE',
      issueTokens: false,
      failAuthentication: false,
    };
  }
  return event;
};
