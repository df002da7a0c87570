// Event type: cognito/post-confirmation
import type { PostConfirmationTriggerEvent } from 'aws-lambda';

const sendWelcome = async (attributes: Record<string, string>): Promise<void> => {
  if (attributes['email_verified'] !== 'true') throw new Error('No verified address');
  console.log(`Welcome mail to ${attributes['email'] ?? 'nobody'}`);
};

export const handler = async (
  event: PostConfirmationTriggerEvent,
): Promise<PostConfirmationTriggerEvent> => {
  // Mistake: the user is confirmed already. If the mail fails, they read "PostConfirmation failed
  // with error No verified address", enter the code once more, and learn that they are confirmed.
  await sendWelcome(event.request.userAttributes);
  return event;
};
