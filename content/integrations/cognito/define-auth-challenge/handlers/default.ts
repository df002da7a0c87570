// Event type: cognito/define-auth-challenge
import type { DefineAuthChallengeTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: DefineAuthChallengeTriggerEvent,
): Promise<DefineAuthChallengeTriggerEvent> => {
  const { session } = event.request;
  const last = session.at(-1);
  const wrong = session.filter(({ challengeResult }) => !challengeResult).length;

  // The name too: SRP_A is true before anybody has shown anything.
  if (last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult) {
    event.response = { issueTokens: true, failAuthentication: false };
  } else if (wrong >= 3) {
    event.response = { issueTokens: false, failAuthentication: true };
  } else {
    // Also for users that do not exist: they are asked like all others.
    event.response = {
      challengeName: 'CUSTOM_CHALLENGE',
      issueTokens: false,
      failAuthentication: false,
    };
  }
  return event;
};
