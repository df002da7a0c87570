// Event type: cognito/pre-authentication
import type { PreAuthenticationTriggerEvent } from 'aws-lambda';

export const handler = async (event: PreAuthenticationTriggerEvent): Promise<boolean> => {
  // Mistake: Cognito asks for its event, not for a verdict. Whether true or false, the sign-in ends
  // in "Unrecognizable lambda output". To allow, return the event; to refuse, throw.
  return event.request.userAttributes['custom:blocked'] !== 'true';
};
