// Event type: cognito/verify-auth-challenge-response
import type { VerifyAuthChallengeResponseTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: VerifyAuthChallengeResponseTriggerEvent,
): Promise<VerifyAuthChallengeResponseTriggerEvent> => {
  const { privateChallengeParameters, challengeAnswer } = event.request;
  // Mistake: no look at userNotFound. A user that does not exist has passed the challenge now, and
  // all hangs on what define makes of it.
  event.response.answerCorrect = challengeAnswer === privateChallengeParameters['answer'];
  return event;
};
