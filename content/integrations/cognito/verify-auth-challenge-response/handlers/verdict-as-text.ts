// Event type: cognito/verify-auth-challenge-response
import type { VerifyAuthChallengeResponseTriggerEvent } from 'aws-lambda';

export const handler = async (event: VerifyAuthChallengeResponseTriggerEvent) => {
  const { privateChallengeParameters, challengeAnswer } = event.request;
  const right = challengeAnswer === privateChallengeParameters['answer'];
  // Mistake: attributes are text, so one writes text here as well. answerCorrect has to be a boolean.
  return { ...event, response: { answerCorrect: String(right) } };
};
