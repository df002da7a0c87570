// Event type: cognito/pre-sign-up
import type { PreSignUpTriggerEvent } from 'aws-lambda';

export const handler = async (event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> => {
  event.response.autoConfirmUser = true;
  // Mistake: who signs up by phone has no email attribute, and an address that is not there cannot
  // be verified. Cognito answers with an error. Also, nobody has checked that the address is theirs.
  event.response.autoVerifyEmail = true;
  return event;
};
