// Event type: cognito/post-authentication
import type { PostAuthenticationTriggerEvent } from 'aws-lambda';

const audit = async (entry: Record<string, unknown>): Promise<void> => {
  console.log('Signed in:', entry);
};

export const handler = async (
  event: PostAuthenticationTriggerEvent,
): Promise<PostAuthenticationTriggerEvent> => {
  const { userAttributes, newDeviceUsed, clientMetadata } = event.request;
  try {
    await audit({
      user: userAttributes['sub'],
      client: event.callerContext.clientId,
      newDeviceUsed,
      ip: clientMetadata?.['ip'],
    });
  } catch (error) {
    // The password was right. A broken log must not keep the user out.
    console.error('The sign-in was not noted:', error);
  }
  return event;
};
