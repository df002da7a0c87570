// Event type: s3/notification
import type { S3Event } from 'aws-lambda';

/** S3 encodes keys as HTML forms do: a space is `+`, everything unusual is `%XX` in UTF-8. */
function decodeKey(key: string): string {
  return decodeURIComponent(key.replace(/\+/g, ' '));
}

export const handler = async (event: S3Event) => {
  const objects = event.Records.map(({ eventName, s3 }) => ({
    eventName,
    bucket: s3.bucket.name,
    key: decodeKey(s3.object.key),
  }));

  for (const { eventName, bucket, key } of objects) {
    console.log(`${eventName}: s3://${bucket}/${key}`);
  }

  // S3 invokes asynchronously and never sees this. An on-success destination would.
  return { objects };
};
