// Event type: dynamodb/stream
import type {
  DynamoDBBatchItemFailure,
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
} from 'aws-lambda';

export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const batchItemFailures: DynamoDBBatchItemFailure[] = [];
  for (const { dynamodb } of event.Records) {
    try {
      const total = dynamodb?.NewImage?.['total']?.N;
      if (total === undefined) throw new Error('no number');
      console.log('Adding', total);
    } catch (error) {
      console.error(`Record ${dynamodb?.SequenceNumber ?? ''} failed:`, error);
      // Mistake: it goes on, as one may with a queue. Lambda takes the lowest number of the list as
      // the checkpoint and sends everything from there on again: totals that were added once are
      // added a second time.
      batchItemFailures.push({ itemIdentifier: dynamodb?.SequenceNumber ?? '' });
    }
  }
  return { batchItemFailures };
};
