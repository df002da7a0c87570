// Event type: cognito/pre-sign-up
import type { PreSignUpTriggerEvent } from 'aws-lambda';

export const handler = async (event: PreSignUpTriggerEvent) => {
  console.log(`${event.userName} signs up`);
  // Mistake: an answer like that of an API. Cognito wants its own event back, with version,
  // triggerSource, request and all, and does not recognize this.
  return { response: { autoConfirmUser: true, autoVerifyEmail: true, autoVerifyPhone: false } };
};
