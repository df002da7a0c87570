// Event type: dynamodb/stream
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/** DynamoDB signs for what it removes because its time to live is over; nobody else does. */
const isExpiry = ({ eventName, userIdentity }: DynamoDBRecord): boolean => {
  const by = userIdentity as { type?: string; principalId?: string } | undefined;
  return (
    eventName === 'REMOVE' && by?.type === 'Service' && by.principalId === 'dynamodb.amazonaws.com'
  );
};

export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records.filter(isExpiry)) {
    try {
      // Needs a view type with old images: the item is gone from the table.
      console.log('Into the archive:', JSON.stringify(record.dynamodb?.OldImage));
    } catch (error) {
      console.error('Archiving failed:', error);
      return {
        batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }],
      };
    }
  }
  return { batchItemFailures: [] };
};
