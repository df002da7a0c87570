// Event type: kinesis/stream
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';

export const handler = async (event: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
  for (const { eventID, kinesis } of event.Records) {
    try {
      console.log('Working on', JSON.parse(Buffer.from(kinesis.data, 'base64').toString('utf8')));
    } catch (error) {
      console.error('A record failed:', error);
      // Mistake: eventID is shard and sequence number. Lambda finds no record with this sequence
      // number and takes the whole batch as failed: the good records before it come again too.
      return { batchItemFailures: [{ itemIdentifier: eventID }] };
    }
  }
  return { batchItemFailures: [] };
};
