// Event type: kinesis/stream
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';

/** Your own work goes here. If it throws, this record and all after it come again. */
const work = async (bytes: Buffer): Promise<void> => {
  const text = bytes.toString('utf8');
  const task: unknown = text.startsWith('{') ? JSON.parse(text) : bytes;
  console.log('Working on', task);
};

export const handler = async (event: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
  for (const { kinesis } of event.Records) {
    try {
      await work(Buffer.from(kinesis.data, 'base64'));
    } catch (error) {
      console.error(`Record ${kinesis.sequenceNumber} failed, so the batch ends here:`, error);
      // The checkpoint. Lambda goes on from this record, so nothing after it need be done now.
      return { batchItemFailures: [{ itemIdentifier: kinesis.sequenceNumber }] };
    }
  }
  return { batchItemFailures: [] };
};
