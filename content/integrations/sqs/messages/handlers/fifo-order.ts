// Event type: sqs/messages
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';

const work = async (body: string): Promise<void> => {
  console.log('Applying', JSON.parse(body));
};

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  for (const [index, { messageId, body }] of event.Records.entries()) {
    try {
      await work(body);
    } catch (error) {
      console.error(`Message ${messageId} failed, stopping here:`, error);
      // The failed message and all after it go back, so that none overtakes another.
      const unfinished = event.Records.slice(index);
      return {
        batchItemFailures: unfinished.map((record) => ({ itemIdentifier: record.messageId })),
      };
    }
  }
  return { batchItemFailures: [] };
};
