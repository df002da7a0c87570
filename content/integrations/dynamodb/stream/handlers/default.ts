// Event type: dynamodb/stream
import type {
  AttributeValue,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
} from 'aws-lambda';

type Image = Record<string, AttributeValue> | undefined;

const status = (image: Image): string => image?.['status']?.S ?? 'nothing';

/** Your own work goes here. If it throws, this record and all after it come again. */
const work = async ({ eventName, dynamodb }: DynamoDBRecord): Promise<void> => {
  const total = dynamodb?.NewImage?.['total'];
  if (total && total.N === undefined) throw new Error('The total is no number');
  const change = `${status(dynamodb?.OldImage)} → ${status(dynamodb?.NewImage)}`;
  console.log(eventName, JSON.stringify(dynamodb?.Keys), change);
};

export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    try {
      await work(record);
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
      console.error(`Record ${itemIdentifier} failed, so the batch ends here:`, error);
      // The checkpoint. Lambda goes on from this record, so nothing after it need be done now.
      return { batchItemFailures: [{ itemIdentifier }] };
    }
  }
  return { batchItemFailures: [] };
};
