// Event type: cognito/verify-auth-challenge-response
import type { VerifyAuthChallengeResponseTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: VerifyAuthChallengeResponseTriggerEvent,
): Promise<VerifyAuthChallengeResponseTriggerEvent> => {
  const { privateChallengeParameters, challengeAnswer } = event.request;
  // Mistake: an error is not a wrong answer. The sign-in ends here, with a
  // UserLambdaValidationException in place of a second attempt.
  if (challengeAnswer !== privateChallengeParameters['answer']) throw new Error('Wrong code');
  event.response.answerCorrect = true;
  return event;
};
