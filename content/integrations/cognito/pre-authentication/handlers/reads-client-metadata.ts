// Event type: cognito/pre-authentication
import type { PreAuthenticationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PreAuthenticationTriggerEvent,
): Promise<PreAuthenticationTriggerEvent> => {
  // Mistake: ClientMetadata of InitiateAuth arrives as validationData. Here it is undefined, however
  // the app calls, and everybody is turned away.
  if (event.request.clientMetadata?.['tenant'] !== event.request.userAttributes['custom:tenant']) {
    throw new Error('This account belongs to another workspace.');
  }
  return event;
};
