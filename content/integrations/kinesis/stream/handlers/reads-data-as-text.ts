// Event type: kinesis/stream
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';

export const handler = async (event: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
  for (const { kinesis } of event.Records) {
    // Mistake: data is base64, whatever the producer wrote. JSON.parse throws on its first letter,
    // the batch is tried again, and the shard stands still until the records expire.
    const view = JSON.parse(kinesis.data) as { page: string };
    console.log('Somebody looked at', view.page);
  }
  return { batchItemFailures: [] };
};
