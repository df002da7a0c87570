// Event type: sqs/messages
import type { S3Event, SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';

/** What SNS wraps around a message, unless the subscription has raw message delivery. */
interface SnsEnvelope {
  Message: string;
}

const objectKeys = (body: string): string[] => {
  const envelope = JSON.parse(body) as SnsEnvelope;
  const notification = JSON.parse(envelope.Message) as Partial<S3Event>;
  // The test message that S3 sends when one sets up the notification has no Records.
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
  // Lambda reads batchItemFailures alone. The keys are for you to see.
  return { batchItemFailures, keys };
};
