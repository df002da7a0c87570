// Event type: firehose/transform
import { gunzipSync } from 'node:zlib';
import type {
  CloudWatchLogsDecodedData,
  FirehoseTransformationEvent,
  FirehoseTransformationResult,
} from 'aws-lambda';

type Outgoing = FirehoseTransformationResult['records'][number];

const answer = (recordId: string, data: string): Outgoing => {
  try {
    const text = gunzipSync(Buffer.from(data, 'base64')).toString();
    const { messageType, logGroup, logEvents } = JSON.parse(text) as CloudWatchLogsDecodedData;
    // CloudWatch Logs sends a control message to see whether somebody is there.
    if (messageType !== 'DATA_MESSAGE') return { recordId, result: 'Dropped' };
    // One record in, one record out: the log events become lines of it.
    const lines = logEvents.map(
      ({ timestamp, message }) => JSON.stringify({ logGroup, timestamp, message }) + '\n',
    );
    return { recordId, result: 'Ok', data: Buffer.from(lines.join('')).toString('base64') };
  } catch (error) {
    console.error(`Record ${recordId} failed:`, error);
    return { recordId, result: 'ProcessingFailed', data };
  }
};

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<FirehoseTransformationResult> => ({
  records: event.records.map(({ recordId, data }) => answer(recordId, data)),
});
