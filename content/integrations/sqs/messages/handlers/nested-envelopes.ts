// Event type: sqs/messages
import type { S3Event, SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';

/** The envelope that SNS puts around a message, unless raw message delivery is on. */
interface SnsEnvelope {
  Message: string;
}

const objectKeys = (body: string): string[] => {
  const envelope = JSON.parse(body) as SnsEnvelope;
  const notification = JSON.parse(envelope.Message) as S3Event;
  // Records is missing from the test message that S3 sends when the notification is set up.
  return (notification.Records ?? []).map(({ s3 }) =>
    decodeURIComponent(s3.object.key.replaceAll('+', ' ')),
  );
};

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse & { keys: string[] }> => {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  const keys: string[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      keys.push(...objectKeys(body));
    } catch (error) {
      console.error(`Message ${messageId} holds no S3 notification:`, error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  // Lambda ignores `keys`: it is there for you to see.
  return { batchItemFailures, keys };
};
