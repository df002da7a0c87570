// Event type: s3/notification
import type { S3Event } from 'aws-lambda';

export const handler = async (event: S3Event) => {
  const lines = [];

  for (const { eventName, s3 } of event.Records) {
    // Wrong: deletes, expirations and tag changes carry no `size`. @types/aws-lambda calls it a
    // number all the same, so TypeScript does not warn, and `toLocaleString` of undefined throws.
    // Right: look at `eventName` first, or read `s3.object.size as number | undefined`.
    const { key, size } = s3.object;
    lines.push(`${eventName}: ${key}, ${size.toLocaleString('en')} bytes`);
  }

  return { lines };
};
