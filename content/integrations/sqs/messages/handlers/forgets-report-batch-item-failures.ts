// Event type: sqs/messages
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';

// Mistake: not in this code but beside it. The event source mapping was created without
// FunctionResponseTypes: [ReportBatchItemFailures], so Lambda never looks at the answer. The
// function did not throw, hence all messages are deleted, the failed ones too.
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      console.log('Working on', JSON.parse(body));
    } catch (error) {
      console.error(`Message ${messageId} failed:`, error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};
