// Event type: s3/notification
import type { S3Event } from 'aws-lambda';

// Stands in for the bucket: object keys as they are stored.
const bucket = new Map([
  ['reports/2026/q3.csv', 'region,revenue\nEMEA,48213\n'],
  ['reports/2026/Q3 summary (final) – Zürich.csv', 'region,revenue\nCH,9127\n'],
  ['exports/orders-2026-10-07.parquet', 'PAR1…'],
]);

async function getObject(key: string): Promise<string> {
  const body = bucket.get(key);
  if (body === undefined) throw new Error(`NoSuchKey: The bucket has no ${key}`);
  return body;
}

export const handler = async (event: S3Event) => {
  const read = [];

  for (const { eventName, s3 } of event.Records) {
    if (!eventName.startsWith('ObjectCreated:')) continue;

    // Wrong: this key is URL-encoded. It works until a name has a space, a bracket or an umlaut;
    // then S3 is asked for an object that does not exist. The retries ask for the same one.
    // Right: decodeURIComponent(s3.object.key.replace(/\+/g, ' '))
    const key = s3.object.key;
    const body = await getObject(key);
    read.push({ key, characters: body.length });
  }

  return { read };
};
