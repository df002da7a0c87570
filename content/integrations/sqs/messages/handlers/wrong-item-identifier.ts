// Event type: sqs/messages
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  for (const { receiptHandle, body } of event.Records) {
    try {
      console.log('Working on', JSON.parse(body));
    } catch (error) {
      console.error('A message failed:', error);
      // Mistake: the identifier has to be the messageId. Lambda finds no message of this name in
      // the batch and takes all of it as failed: the good messages come back too.
      batchItemFailures.push({ itemIdentifier: receiptHandle });
    }
  }
  return { batchItemFailures };
};
