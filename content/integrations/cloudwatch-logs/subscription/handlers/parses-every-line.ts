// Event type: cloudwatch-logs/subscription
import { gunzipSync } from 'node:zlib';
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent } from 'aws-lambda';

export const handler = async (event: CloudWatchLogsEvent) => {
  const data = gunzipSync(Buffer.from(event.awslogs.data, 'base64')).toString();
  const { messageType, logEvents }: CloudWatchLogsDecodedData = JSON.parse(data);
  if (messageType !== 'DATA_MESSAGE') return { entries: [] };

  // Wrong: the application logs JSON, yet START, REPORT and a stack trace are in its log group
  // too. One such line throws, and the good lines beside it are retried and lost with it.
  // Right: catch what JSON.parse throws and keep the message as text.
  const entries = logEvents.map(({ message }) => JSON.parse(message));
  return { entries };
};
