// Event type: sqs/messages
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  for (const { receiptHandle, body } of event.Records) {
    try {
      console.log('Working on', JSON.parse(body));
    } catch (error) {
      console.error('Message failed:', error);
      // Mistake: the identifier has to be the messageId. Lambda finds no such message in the batch
      // and lets all of it fail: the good messages come back too.
      batchItemFailures.push({ itemIdentifier: receiptHandle });
    }
  }
  return { batchItemFailures };
};
