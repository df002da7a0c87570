// Event type: dynamodb/stream
import type { DynamoDBStreamEvent } from 'aws-lambda';

export const handler = async (event: DynamoDBStreamEvent): Promise<void> => {
  for (const { dynamodb } of event.Records) {
    const order = dynamodb?.NewImage as { status?: unknown; total?: unknown } | undefined;
    // Mistake: status is { S: 'paid' } and total is { N: '49.90' }. The comparison is never true
    // and the sum is not a number; nothing fails, so nobody is told.
    if (order?.status === 'paid') console.log('Sending the invoice');
    console.log('Total with tax:', Number(order?.total) * 1.2);
  }
};
