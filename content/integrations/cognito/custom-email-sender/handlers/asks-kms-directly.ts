// Event type: cognito/custom-email-sender
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import type { CustomEmailSenderTriggerEvent } from 'aws-lambda';

const kms = new KMSClient({});

export const handler = async (event: CustomEmailSenderTriggerEvent): Promise<void> => {
  // Mistake: this is not a cipher of KMS but a message of the AWS Encryption SDK, with a data key in
  // its header that alone is encrypted with KMS. KMS answers InvalidCiphertextException.
  const { Plaintext } = await kms.send(
    new DecryptCommand({ CiphertextBlob: Buffer.from(event.request.code ?? '', 'base64') }),
  );
  console.log(`Decrypted ${Plaintext?.length ?? 0} bytes`);
};
