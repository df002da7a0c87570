// Event type: sqs/messages
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';

interface Report extends SQSBatchResponse {
  received: { messageId: string; body: string }[];
}

/** Your work goes here. Throwing sends this one message back to the queue. */
const work = async (body: string): Promise<void> => {
  const order: unknown = body.startsWith('{') ? JSON.parse(body) : body;
  console.log('Working on', order);
};

export const handler = async (event: SQSEvent): Promise<Report> => {
  const batchItemFailures: SQSBatchItemFailure[] = [];

  for (const { messageId, body } of event.Records) {
    try {
      await work(body);
    } catch (error) {
      console.error(`Message ${messageId} failed:`, error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }

  // Lambda reads `batchItemFailures` and nothing else: `received` is there for you to see.
  const received = event.Records.map(({ messageId, body }) => ({ messageId, body }));
  return { batchItemFailures, received };
};
