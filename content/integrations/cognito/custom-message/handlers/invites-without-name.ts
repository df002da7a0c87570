// Event type: cognito/custom-message
import type { CustomMessageTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CustomMessageTriggerEvent,
): Promise<CustomMessageTriggerEvent> => {
  const text = `Your first password is ${event.request.codeParameter}`;
  event.response.emailSubject = 'Your account';
  // Mistake: an invitation needs two placeholders. event.request.usernameParameter is missing, as it
  // may be in every other message.
  event.response.emailMessage = text;
  event.response.smsMessage = text;
  return event;
};
