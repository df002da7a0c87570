// Event type: cognito/custom-message
import type { CustomMessageTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CustomMessageTriggerEvent,
): Promise<CustomMessageTriggerEvent> => {
  // Mistake: codeParameter is the text {####}, not the code. Encoded it becomes %7B####%7D, and a
  // code that is mailed from here, or written to a table, is that text too.
  const code = encodeURIComponent(event.request.codeParameter);
  event.response.emailSubject = 'Confirm your address';
  event.response.emailMessage = `<a href="https://app.example.com/confirm?code=${code}">Confirm</a>`;
  return event;
};
