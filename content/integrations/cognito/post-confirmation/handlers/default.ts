// Event type: cognito/post-confirmation
import type { PostConfirmationTriggerEvent } from 'aws-lambda';

const welcome = async (id: string, email: string | undefined): Promise<void> => {
  console.log(`Welcome mail for ${id} to ${email ?? 'nobody'}`);
};

export const handler = async (
  event: PostConfirmationTriggerEvent,
): Promise<PostConfirmationTriggerEvent> => {
  // A new password comes through here too. That user has been welcomed long ago.
  if (event.triggerSource !== 'PostConfirmation_ConfirmSignUp') return event;

  const { sub = event.userName, email } = event.request.userAttributes;
  try {
    await welcome(sub, email);
  } catch (error) {
    // The user is confirmed, whatever happens here. The next sign-in can make up for it.
    console.error(`No welcome for ${sub} yet:`, error);
  }
  return event;
};
