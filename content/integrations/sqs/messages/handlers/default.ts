// Event type: sqs/messages
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';

interface Answer extends SQSBatchResponse {
  received: { messageId: string; body: string }[];
}

/** Your own work goes here. If it throws, this one message comes back. */
const work = async (body: string): Promise<void> => {
  const task: unknown = body.startsWith('{') ? JSON.parse(body) : body;
  console.log('Working on', task);
};

export const handler = async (event: SQSEvent): Promise<Answer> => {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await work(body);
    } catch (error) {
      console.error(`Message ${messageId} failed:`, error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }

  // Lambda reads batchItemFailures alone. The rest is for you, to see what arrived.
  const received = event.Records.map(({ messageId, body }) => ({ messageId, body }));
  return { batchItemFailures, received };
};
