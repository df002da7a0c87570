// Event type: sqs/messages
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  for (const { body } of event.Records) {
    // Mistake: one bad message throws out of the handler. After the visibility timeout the whole
    // batch comes back, and the messages that were already done are done a second time.
    console.log('Working on', JSON.parse(body));
  }
  return { batchItemFailures: [] };
};
