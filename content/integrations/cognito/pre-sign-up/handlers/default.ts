// Event type: cognito/pre-sign-up
import type { PreSignUpTriggerEvent } from 'aws-lambda';

export const handler = async (event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> => {
  const { email } = event.request.userAttributes;

  switch (event.triggerSource) {
    case 'PreSignUp_SignUp':
      // The user reads this: "PreSignUp failed with error Please use your example.com address."
      if (email !== undefined && !email.endsWith('@example.com')) {
        throw new Error('Please use your example.com address');
      }
      break;
    case 'PreSignUp_ExternalProvider':
      // The provider has checked the address, so no code is needed.
      event.response.autoConfirmUser = true;
      event.response.autoVerifyEmail = email !== undefined;
      break;
    case 'PreSignUp_AdminCreateUser':
      // An administrator knows what they do, and the switches would be ignored.
      break;
  }

  // Always the whole event.
  return event;
};
