// Event type: dynamodb/stream
import type { DynamoDBStreamEvent } from 'aws-lambda';

export const handler = async (event: DynamoDBStreamEvent): Promise<void> => {
  for (const { dynamodb } of event.Records) {
    try {
      const total = dynamodb?.NewImage?.['total']?.N;
      if (total === undefined) throw new Error('no number');
      console.log('Adding', total);
    } catch (error) {
      // Mistake: the error ends here. To Lambda the batch succeeded, the checkpoint moves behind
      // it, and this change is never sent again: no retry, no on-failure destination.
      console.error(`Record ${dynamodb?.SequenceNumber ?? ''} failed:`, error);
    }
  }
};
