// Event type: sns/notification
import type { SNSEvent, SQSBatchResponse } from 'aws-lambda';

export const handler = async (event: SNSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { Sns } of event.Records) {
    try {
      console.log('Working on', JSON.parse(Sns.Message));
    } catch (error) {
      console.error(`Message ${Sns.MessageId} failed:`, error);
      batchItemFailures.push({ itemIdentifier: Sns.MessageId });
    }
  }
  // Mistake: this is the answer to a queue. Lambda invoked the function asynchronously and reads
  // no answer, so the failed message counts as done. Throw instead.
  return { batchItemFailures };
};
