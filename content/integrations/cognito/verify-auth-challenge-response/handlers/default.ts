// Event type: cognito/verify-auth-challenge-response
import { timingSafeEqual } from 'node:crypto';
import type { VerifyAuthChallengeResponseTriggerEvent } from 'aws-lambda';

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

export const handler = async (
  event: VerifyAuthChallengeResponseTriggerEvent,
): Promise<VerifyAuthChallengeResponseTriggerEvent> => {
  const { privateChallengeParameters, challengeAnswer, userNotFound } = event.request;
  const answer = privateChallengeParameters['answer'];
  const right = answer !== undefined && same(challengeAnswer.trim(), answer);
  // A wrong answer is no error: define decides what follows from it.
  event.response.answerCorrect = right && !userNotFound;
  return event;
};
