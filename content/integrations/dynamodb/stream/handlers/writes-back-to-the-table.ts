// Event type: dynamodb/stream
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';

const database = new DynamoDBClient({});

export const handler = async (event: DynamoDBStreamEvent): Promise<void> => {
  for (const { dynamodb } of event.Records) {
    // Mistake: each update is a change of the same table, comes back as MODIFY, and is updated
    // again: a loop that runs until somebody stops it. Filter your own writes out, or write only if
    // the value differs: DynamoDB makes no record of an update that changes nothing.
    await database.send(
      new UpdateItemCommand({
        TableName: 'orders',
        Key: (dynamodb?.Keys ?? {}) as Record<string, AttributeValue>,
        UpdateExpression: 'SET processedAt = :now',
        ExpressionAttributeValues: { ':now': { S: new Date().toISOString() } },
      }),
    );
  }
};
