// Event type: s3/notification
import type { S3Event } from 'aws-lambda';

/** S3 encodes keys as HTML forms do: `+` is a space, `%XX` is a byte of UTF-8. */
const decodeKey = (key: string): string => decodeURIComponent(key.replace(/\+/g, ' '));

export const handler = async (event: S3Event) => {
  const objects = event.Records.map(({ eventName, s3 }) => ({
    eventName,
    bucket: s3.bucket.name,
    key: decodeKey(s3.object.key),
  }));

  for (const { eventName, bucket, key } of objects) {
    console.log(`${eventName}: s3://${bucket}/${key}`);
  }

  // S3 handed the event over and is gone: only an on-success destination would see this.
  return { objects };
};
