// Event type: cognito/user-migration
import type { UserMigrationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: UserMigrationTriggerEvent,
): Promise<UserMigrationTriggerEvent> => {
  // Mistake: email_verified: 'true' is missing. The user is created, but a code for a new password
  // goes to verified addresses alone.
  event.response.userAttributes = { email: event.userName };
  event.response.messageAction = 'SUPPRESS';
  return event;
};
