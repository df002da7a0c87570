// Event type: dynamodb/time-window
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  console.log(`${String(event.Records.length)} changes since the last invocation`);
  // Mistake: the answer of a handler without windows. It has no state, so Lambda takes the
  // invocation as failed and sends the batch again, by default until the records expire.
  return { batchItemFailures: [] };
};
