// Event type: cognito/pre-sign-up
import type { PreSignUpTriggerEvent } from 'aws-lambda';

export const handler = async (event: PreSignUpTriggerEvent): Promise<void> => {
  event.response.autoConfirmUser = true;
  // Mistake: the event is changed, but not returned. Cognito gets null, says "Invalid lambda function
  // output : Invalid JSON", and the sign-up fails for everybody.
};
