// Event type: kinesis/stream
import { setTimeout as delay } from 'node:timers/promises';
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';

const work = async (data: string): Promise<void> => {
  const bytes = Buffer.from(data, 'base64');
  await delay(Math.max(0, 120 - bytes.length));
  console.log('Done with', bytes.toString('utf8'));
};

export const handler = async (event: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
  // Mistake: all records at once. Kinesis kept the order of each partition key, and here it is
  // lost: the later record of a key may be done first. Go through them one by one, or start one
  // chain of work for each partition key.
  await Promise.all(event.Records.map(({ kinesis }) => work(kinesis.data)));
  return { batchItemFailures: [] };
};
