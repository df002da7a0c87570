// Event type: kinesis/stream
import type {
  KinesisStreamBatchItemFailure,
  KinesisStreamBatchResponse,
  KinesisStreamEvent,
} from 'aws-lambda';

export const handler = async (event: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
  const batchItemFailures: KinesisStreamBatchItemFailure[] = [];
  for (const { kinesis } of event.Records) {
    try {
      console.log('Working on', JSON.parse(Buffer.from(kinesis.data, 'base64').toString('utf8')));
    } catch (error) {
      console.error(`Record ${kinesis.sequenceNumber} failed:`, error);
      // Mistake: it goes on, as one may with a queue. Lambda takes the lowest number of the list as
      // the checkpoint and sends everything from there on again: the good records between and
      // after the failures are done a second time, and they have overtaken the failed one.
      batchItemFailures.push({ itemIdentifier: kinesis.sequenceNumber });
    }
  }
  return { batchItemFailures };
};
