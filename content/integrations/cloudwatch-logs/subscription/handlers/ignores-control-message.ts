// Event type: cloudwatch-logs/subscription
import { gunzipSync } from 'node:zlib';
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent } from 'aws-lambda';

export const handler = async (event: CloudWatchLogsEvent) => {
  const data = gunzipSync(Buffer.from(event.awslogs.data, 'base64')).toString();
  const { owner, logGroup, logEvents }: CloudWatchLogsDecodedData = JSON.parse(data);

  // Wrong: a control message has an empty logGroup and an owner that is no account, so this stops
  // a check that CloudWatch Logs makes of its destination, and again in both retries.
  // Right: if (messageType !== 'DATA_MESSAGE') return;
  if (!/^\d{12}$/.test(owner) || logGroup === '') {
    throw new Error(`Nobody is on call for "${logGroup}" of account ${owner}`);
  }
  return { page: `${logEvents.length} errors in ${logGroup}` };
};
