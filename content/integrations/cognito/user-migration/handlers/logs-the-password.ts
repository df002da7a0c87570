// Event type: cognito/user-migration
import type { UserMigrationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: UserMigrationTriggerEvent,
): Promise<UserMigrationTriggerEvent> => {
  // Mistake: this line is harmless in every other trigger. Here event.request.password is what the
  // user typed, and now it is in the log.
  console.log('Event:', JSON.stringify(event));
  return event;
};
