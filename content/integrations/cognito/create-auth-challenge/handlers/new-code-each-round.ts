// Event type: cognito/create-auth-challenge
import { randomInt } from 'node:crypto';
import type { CreateAuthChallengeTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CreateAuthChallengeTriggerEvent,
): Promise<CreateAuthChallengeTriggerEvent> => {
  // Mistake: this runs again after each wrong answer. The code in the first mail is worthless from
  // then on, and the user cannot know which mail counts. Keep it in challengeMetadata.
  const code = String(randomInt(100_000, 1_000_000));
  console.log(`A code goes to ${event.request.userAttributes['email'] ?? 'nobody'}`);
  event.response = {
    publicChallengeParameters: {},
    privateChallengeParameters: { answer: code },
    challengeMetadata: 'CODE',
  };
  return event;
};
