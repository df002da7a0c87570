// Event type: cognito/custom-email-sender
import type { CustomEmailSenderTriggerEvent } from 'aws-lambda';

export const handler = async (event: CustomEmailSenderTriggerEvent): Promise<void> => {
  if (event.triggerSource === 'CustomEmailSender_SignUp') {
    console.log(`Code for ${event.userName}`);
  }
  // Mistake: no else. The trigger replaces every mail of the pool: codes for a new password and for
  // sign-in, invitations, warnings. They all end here.
};
