// Event type: cognito/post-confirmation
import type { PostConfirmationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PostConfirmationTriggerEvent,
): Promise<PostConfirmationTriggerEvent> => {
  // Mistake: PostConfirmation_ConfirmForgotPassword comes here as well. Users who forget their
  // password get a welcome mail, another free month, another entry in the CRM.
  console.log(`Welcome, ${event.request.userAttributes['email'] ?? event.userName}!`);
  return event;
};
