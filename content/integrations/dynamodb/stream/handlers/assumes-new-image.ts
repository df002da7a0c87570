// Event type: dynamodb/stream
import type { AttributeValue, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const { dynamodb } of event.Records) {
    // Mistake: a REMOVE has no new image, nor has any record of a stream with KEYS_ONLY. The first
    // deletion throws, and with default settings its shard stands still until the record expires.
    const image = dynamodb?.NewImage as Record<string, AttributeValue>;
    console.log('Indexing', image['orderId']?.S);
  }
  return { batchItemFailures: [] };
};
