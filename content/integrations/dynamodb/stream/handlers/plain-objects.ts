// Event type: dynamodb/stream
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

/** A JavaScript number keeps some 15 digits, DynamoDB 38: what is longer stays text. */
const wrapNumbers = (value: string): number | string =>
  value.replace(/\D/g, '').length > 15 ? value : Number(value);

/** The shape is that of the SDK; only bytes differ, which are base64 here. */
const plain = (image: unknown): Record<string, unknown> | undefined =>
  image ? unmarshall(image as Record<string, AttributeValue>, { wrapNumbers }) : undefined;

export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const { eventName, dynamodb } of event.Records) {
    console.log(eventName, { before: plain(dynamodb?.OldImage), after: plain(dynamodb?.NewImage) });
  }
  return { batchItemFailures: [] };
};
