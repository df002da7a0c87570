// Event type: cognito/create-auth-challenge
import { randomInt } from 'node:crypto';
import type { CreateAuthChallengeTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CreateAuthChallengeTriggerEvent,
): Promise<CreateAuthChallengeTriggerEvent> => {
  const code = String(randomInt(100_000, 1_000_000));
  event.response = {
    // Mistake: this is sent to the app as ChallengeParameters. Whoever starts a sign-in for somebody
    // else reads the answer there, without having the mailbox.
    publicChallengeParameters: { email: event.request.userAttributes['email'] ?? '', code },
    privateChallengeParameters: { answer: code },
    challengeMetadata: 'CODE',
  };
  return event;
};
