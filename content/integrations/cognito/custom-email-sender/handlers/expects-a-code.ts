// Event type: cognito/custom-email-sender
import type { CustomEmailSenderTriggerEvent } from 'aws-lambda';

const decrypt = async (message: Uint8Array): Promise<string> =>
  message.length > 0 ? '482913' : '';

export const handler = async (event: CustomEmailSenderTriggerEvent): Promise<void> => {
  // Mistake: a warning (CustomEmailSender_AccountTakeOverNotification) has no code. Here it throws,
  // three times over, and the warning is lost.
  const secret = await decrypt(Buffer.from(event.request.code as string, 'base64'));
  console.log(`${event.triggerSource}: ${secret.length} characters`);
};
