// Event type: s3/notification
import type { S3Event } from 'aws-lambda';

export const handler = async (event: S3Event) => {
  for (const record of event.Records) {
    // Wrong: deletes, expirations and tag changes carry no `size`, although @types/aws-lambda
    // says that it is always a number. Such an event throws here, is tried three times, and is lost.
    // Right: look at `eventName` first, or write `object.size ?? 0`.
    const { key, size } = record.s3.object;
    console.log(`${key}: ${size.toLocaleString('en')} bytes`);
  }
};
