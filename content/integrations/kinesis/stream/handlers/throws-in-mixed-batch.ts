// Event type: kinesis/stream
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';

export const handler = async (event: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
  for (const { kinesis } of event.Records) {
    // Mistake: one bad record throws out of the handler. Lambda sends the whole batch again and
    // again, the records before the bad one included, and by default until they expire. Meanwhile
    // nothing behind it in the shard is read.
    console.log('Working on', JSON.parse(Buffer.from(kinesis.data, 'base64').toString('utf8')));
  }
  return { batchItemFailures: [] };
};
