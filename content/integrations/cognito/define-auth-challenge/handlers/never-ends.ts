// Event type: cognito/define-auth-challenge
import type { DefineAuthChallengeTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: DefineAuthChallengeTriggerEvent,
): Promise<DefineAuthChallengeTriggerEvent> => {
  const last = event.request.session.at(-1);
  const passed = last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult;
  // Mistake: failAuthentication is never true, so the wrong answers are not counted, and a code of
  // six digits can be guessed.
  event.response = passed
    ? { issueTokens: true, failAuthentication: false }
    : { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false };
  return event;
};
