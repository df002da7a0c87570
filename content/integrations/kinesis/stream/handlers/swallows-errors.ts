// Event type: kinesis/stream
import type { KinesisStreamEvent } from 'aws-lambda';

export const handler = async (event: KinesisStreamEvent): Promise<void> => {
  for (const { kinesis } of event.Records) {
    try {
      console.log('Working on', JSON.parse(Buffer.from(kinesis.data, 'base64').toString('utf8')));
    } catch (error) {
      // Mistake: the error ends here. To Lambda the batch succeeded, the checkpoint moves behind
      // it, and this record is never sent again: no retry, no on-failure destination.
      console.error(`Record ${kinesis.sequenceNumber} failed:`, error);
    }
  }
};
