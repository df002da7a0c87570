// Event type: cloudwatch-logs/subscription
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent } from 'aws-lambda';

export const handler = async (event: CloudWatchLogsEvent) => {
  // Wrong: below the base64 is gzip, not JSON, so JSON.parse meets the bytes 1f 8b and throws.
  // Both retries throw as well, and the log events are lost to this function.
  // Right: JSON.parse(gunzipSync(Buffer.from(event.awslogs.data, 'base64')).toString())
  const text = Buffer.from(event.awslogs.data, 'base64').toString();
  const { logGroup, logEvents }: CloudWatchLogsDecodedData = JSON.parse(text);

  return { logGroup, count: logEvents.length };
};
