// Event type: cloudwatch-logs/subscription
import { gunzipSync } from 'node:zlib';
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent, Context } from 'aws-lambda';

function unpack({ awslogs }: CloudWatchLogsEvent): CloudWatchLogsDecodedData {
  return JSON.parse(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString());
}

export const handler = async (event: CloudWatchLogsEvent, context: Context) => {
  const { messageType, logGroup, logEvents } = unpack(event);
  if (messageType !== 'DATA_MESSAGE') return;

  // Somebody subscribed this function to its own log group. Returning without a word slows the
  // loop down but does not end it, since Lambda itself logs START, END and REPORT: a filter
  // pattern that those lines do not match ends it, and so does deleting the filter.
  if (logGroup === context.logGroupName) return;

  for (const { message } of logEvents) console.log(`${logGroup}: ${message.trimEnd()}`);
};
