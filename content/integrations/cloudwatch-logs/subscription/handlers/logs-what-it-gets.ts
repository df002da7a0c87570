// Event type: cloudwatch-logs/subscription
import { gunzipSync } from 'node:zlib';
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent } from 'aws-lambda';

export const handler = async (event: CloudWatchLogsEvent): Promise<void> => {
  const data = gunzipSync(Buffer.from(event.awslogs.data, 'base64')).toString();
  const { messageType, logEvents }: CloudWatchLogsDecodedData = JSON.parse(data);
  if (messageType !== 'DATA_MESSAGE') return;

  // Dangerous: if a filter reaches this function's own log group, directly or through another
  // function, every line printed here comes back as an event, is printed again, and so on.
  // Right: print a count, and keep filters away from the log groups of the pipeline itself.
  for (const { message } of logEvents) console.log(message);
};
