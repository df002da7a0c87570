// Event type: kinesis/stream
import { gunzipSync } from 'node:zlib';
import type {
  CloudWatchLogsDecodedData,
  KinesisStreamBatchResponse,
  KinesisStreamEvent,
} from 'aws-lambda';

export const handler = async (
  event: KinesisStreamEvent,
): Promise<KinesisStreamBatchResponse & { lines: string[] }> => {
  const lines: string[] = [];
  for (const { kinesis } of event.Records) {
    try {
      // Base64 around gzip around JSON.
      const json = gunzipSync(Buffer.from(kinesis.data, 'base64')).toString('utf8');
      const logs = JSON.parse(json) as CloudWatchLogsDecodedData;
      // CloudWatch Logs sends a control message now and then to see whether the stream is there.
      if (logs.messageType === 'DATA_MESSAGE') {
        lines.push(...logs.logEvents.map(({ message }) => `${logs.logGroup}: ${message.trim()}`));
      }
    } catch (error) {
      console.error(`Record ${kinesis.sequenceNumber} holds no log events:`, error);
      return { batchItemFailures: [{ itemIdentifier: kinesis.sequenceNumber }], lines };
    }
  }
  // Lambda reads batchItemFailures alone. The lines are for you to see.
  return { batchItemFailures: [], lines };
};
