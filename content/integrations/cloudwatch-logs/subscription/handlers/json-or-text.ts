// Event type: cloudwatch-logs/subscription
import { gunzipSync } from 'node:zlib';
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent } from 'aws-lambda';

function unpack({ awslogs }: CloudWatchLogsEvent): CloudWatchLogsDecodedData {
  return JSON.parse(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString());
}

/** A log group mixes JSON with START, END and REPORT lines and stack traces. */
function entryOf(message: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(message);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Not JSON: it is a text.
  }
  return { message: message.trimEnd() };
}

export const handler = async (event: CloudWatchLogsEvent) => {
  const { messageType, logEvents } = unpack(event);
  if (messageType !== 'DATA_MESSAGE') return { entries: [] };

  // The id is the same on a retry: whoever stores the entries can skip what is there already.
  const entries = logEvents.map(({ id, message, extractedFields }) => ({
    id,
    ...(extractedFields ?? entryOf(message)),
  }));
  return { entries };
};
