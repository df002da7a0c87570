// Event type: cognito/custom-sms-sender
import type { CustomSMSSenderTriggerEvent } from 'aws-lambda';

const send = async (to: string): Promise<void> => {
  throw new Error(`The provider takes no messages for ${to} at the moment`);
};

export const handler = async (event: CustomSMSSenderTriggerEvent): Promise<void> => {
  try {
    await send(event.request.userAttributes['phone_number'] ?? '');
  } catch (error) {
    // Mistake: Cognito does not wait for senders, so nobody but Lambda could try again, and to Lambda
    // this is a success.
    console.error('Not sent:', error);
  }
};
