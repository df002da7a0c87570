// Event type: cognito/custom-message
import type { CustomMessageTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CustomMessageTriggerEvent,
): Promise<CustomMessageTriggerEvent> => {
  event.response.emailSubject = 'Welcome';
  // Mistake: no event.request.codeParameter in the text, so there is no place for the code. Cognito
  // demands one, and without it the user would wait for a code that never comes.
  event.response.emailMessage = '<p>Welcome! <a href="https://app.example.com">Sign in</a></p>';
  return event;
};
