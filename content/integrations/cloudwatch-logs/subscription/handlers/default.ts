// Event type: cloudwatch-logs/subscription
import { gunzipSync } from 'node:zlib';
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent } from 'aws-lambda';

function unpack({ awslogs }: CloudWatchLogsEvent): CloudWatchLogsDecodedData {
  return JSON.parse(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString());
}

export const handler = async (event: CloudWatchLogsEvent) => {
  const { messageType, logGroup, logStream, logEvents } = unpack(event);
  if (messageType === 'CONTROL_MESSAGE') return { logGroup, lines: [] };

  const lines = logEvents.map(({ timestamp, message }) => ({
    time: new Date(timestamp).toISOString(),
    text: message.trimEnd(),
  }));

  // One line for the whole batch: what this function logs costs money as well.
  console.log(`${lines.length} log events of ${logGroup}, stream ${logStream}`);

  // CloudWatch Logs never sees the answer; an on-success destination would.
  return { logGroup, lines };
};
