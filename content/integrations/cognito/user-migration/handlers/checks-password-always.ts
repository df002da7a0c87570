// Event type: cognito/user-migration
import type { UserMigrationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: UserMigrationTriggerEvent,
): Promise<UserMigrationTriggerEvent> => {
  // Mistake: UserMigration_ForgotPassword has no password. It is undefined, so it never matches, and
  // those who forgot it, of all people, cannot get in.
  if (event.request.password !== 'correct horse battery staple') throw new Error('Wrong password');
  event.response.userAttributes = { email: event.userName, email_verified: 'true' };
  event.response.finalUserStatus = 'CONFIRMED';
  event.response.messageAction = 'SUPPRESS';
  return event;
};
