// Event type: cognito/post-authentication
import type { PostAuthenticationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PostAuthenticationTriggerEvent,
): Promise<PostAuthenticationTriggerEvent> => {
  // Mistake: Cognito sets the flag only if the pool remembers devices. In any other pool it is false
  // for each sign-in, also for the first one from the other end of the world.
  if (event.request.newDeviceUsed) {
    console.log(`Warning mail to ${event.request.userAttributes['email'] ?? 'nobody'}`);
  } else {
    console.log('A device we know');
  }
  return event;
};
