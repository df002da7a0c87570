// Event type: cognito/custom-message
import type { CustomMessageTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: CustomMessageTriggerEvent,
): Promise<CustomMessageTriggerEvent> => {
  // Mistake: codeParameter is the text {####}, not the code. Encoded it is no placeholder any more, so
  // Cognito finds nothing to replace. Mailed from here, or kept in a table, it would be {####} as well.
  const code = encodeURIComponent(event.request.codeParameter);
  event.response.emailSubject = 'Confirm your address';
  event.response.emailMessage = `<a href="https://app.example.com/confirm?code=${code}">Confirm</a>`;
  return event;
};
