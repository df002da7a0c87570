// Event type: cognito/create-auth-challenge
import { randomInt } from 'node:crypto';
import type { CreateAuthChallengeTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CreateAuthChallengeTriggerEvent,
): Promise<CreateAuthChallengeTriggerEvent> => {
  const email = event.request.userAttributes['email'];
  // Mistake: with PreventUserExistenceErrors this is called for names that nobody has. The error
  // says plainly what the setting is meant to hide.
  if (email === undefined) throw new Error('This user has no address');
  const code = String(randomInt(100_000, 1_000_000));
  console.log(`A code goes to ${email}`);
  event.response = {
    publicChallengeParameters: {},
    privateChallengeParameters: { answer: code },
    challengeMetadata: `CODE-${code}`,
  };
  return event;
};
