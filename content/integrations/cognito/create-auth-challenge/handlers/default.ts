// Event type: cognito/create-auth-challenge
import { randomInt } from 'node:crypto';
import type { CreateAuthChallengeTriggerEvent } from 'aws-lambda';

const send = async (email: string | undefined): Promise<void> => {
  console.log(`A code goes to ${email ?? 'nobody'}`);
};

export const handler = async (
  event: CreateAuthChallengeTriggerEvent,
): Promise<CreateAuthChallengeTriggerEvent> => {
  const { session, userAttributes, userNotFound } = event.request;
  // What this function noted in the last round, if there was one.
  const noted = session.at(-1)?.challengeMetadata?.replace('CODE-', '');
  const code = noted ?? String(randomInt(1_000_000)).padStart(6, '0');

  // One mail for each sign-in, and none to users that do not exist.
  if (noted === undefined && !userNotFound) await send(userAttributes['email']);

  event.response = {
    publicChallengeParameters: { hint: 'We have sent you a code.' },
    privateChallengeParameters: { answer: code },
    challengeMetadata: `CODE-${code}`,
  };
  return event;
};
