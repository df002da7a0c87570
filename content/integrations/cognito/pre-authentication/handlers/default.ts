// Event type: cognito/pre-authentication
import type { PreAuthenticationTriggerEvent } from 'aws-lambda';

export const handler = async (
  event: PreAuthenticationTriggerEvent,
): Promise<PreAuthenticationTriggerEvent> => {
  const { userAttributes, validationData, userNotFound } = event.request;

  // Say nothing about users that do not exist: the password check fails for them in a moment.
  if (userNotFound) return event;

  if (userAttributes['custom:blocked'] === 'true') {
    throw new Error('This account is blocked. Please write to support@example.com.');
  }
  // What the app passed as ClientMetadata. The device wrote it, so it narrows and never widens.
  const wanted = validationData?.['tenant'];
  if (wanted !== undefined && wanted !== userAttributes['custom:tenant']) {
    throw new Error('This account belongs to another workspace.');
  }
  return event;
};
