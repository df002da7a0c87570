// Event type: cognito/custom-email-sender
import type { CustomEmailSenderTriggerEvent } from 'aws-lambda';

/**
 * In Lambda, with the package @aws-crypto/client-node:
 *   const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
 *   const keyring = new KmsKeyringNode({ keyIds: [process.env.KEY_ARN] });
 *   return (await decrypt(keyring, message)).plaintext.toString();
 * This page has neither that package nor your key, so here is a stand-in.
 */
const decrypt = async (message: Uint8Array): Promise<string> => {
  console.log(`Decrypting ${message.length} bytes`);
  return '482913';
};

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

export const handler = async (event: CustomEmailSenderTriggerEvent): Promise<void> => {
  const { code, userAttributes } = event.request;
  if (event.triggerSource === 'CustomEmailSender_AccountTakeOverNotification' || code === null) {
    console.log(`Somebody else may have tried to sign in as ${event.userName}`);
    return;
  }
  const secret = await decrypt(Buffer.from(code, 'base64'));
  const to = 'email' in userAttributes ? userAttributes['email'] : undefined;
  // Send with the provider of your choice. If that throws, Lambda tries again. Never log the secret.
  const letters = unescape(secret).length;
  console.log(`${event.triggerSource}: ${letters} characters to ${to ?? 'nobody'}`);
};
