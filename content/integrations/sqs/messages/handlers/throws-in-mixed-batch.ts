// Event type: sqs/messages
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  for (const { body } of event.Records) {
    // Mistake: one bad message throws out of the handler. The whole batch comes back after the
    // visibility timeout, the messages already done included, and they are done a second time.
    console.log('Working on', JSON.parse(body));
  }
  return { batchItemFailures: [] };
};
