// Event type: cognito/custom-sms-sender
import type { CustomSMSSenderTriggerEvent } from 'aws-lambda';

export const handler = async (event: CustomSMSSenderTriggerEvent): Promise<void> => {
  // Mistake: base64 is only the wrapping. Inside is a message of the AWS Encryption SDK, so this text
  // is several hundred bytes long and no code can be read in it.
  const text = Buffer.from(event.request.code ?? '', 'base64').toString();
  console.log(`${text.length} characters to ${event.request.userAttributes['phone_number'] ?? ''}`);
};
