// Event type: s3/notification
import type { S3Event, S3EventRecord } from 'aws-lambda';

// Lives as long as this execution environment does. A conditional write to DynamoDB would
// remember for all environments.
const seen = new Set<string>();

const decodeKey = (key: string): string => decodeURIComponent(key.replace(/\+/g, ' '));

/** The same however often S3 or Lambda delivers one event. */
function identityOf({ eventName, s3, responseElements }: S3EventRecord): string {
  const { key, versionId, sequencer } = s3.object;
  const occurrence = sequencer ?? responseElements['x-amz-request-id'];
  return [s3.bucket.name, key, versionId ?? '', eventName, occurrence].join('\n');
}

export const handler = async (event: S3Event) => {
  const results = [];

  for (const record of event.Records) {
    const identity = identityOf(record);
    const isRepeat = seen.has(identity);
    if (!isRepeat) {
      // The work goes here. Remember it only once it is done: if it throws, the retry must do it.
      seen.add(identity);
    }
    results.push({ key: decodeKey(record.s3.object.key), result: isRepeat ? 'skipped' : 'done' });
  }

  return { results };
};
