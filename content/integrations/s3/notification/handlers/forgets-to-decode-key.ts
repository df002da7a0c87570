// Event type: s3/notification
import type { S3Event } from 'aws-lambda';

// Stands in for the bucket: these are the names under which the objects are stored.
const bucket = new Map([
  ['reports/2026/q3.csv', 'region,revenue\nEMEA,48213\n'],
  ['reports/2026/Q3 summary (final) – Zürich.csv', 'region,revenue\nCH,9127\n'],
]);

function getObject(key: string): string {
  const body = bucket.get(key);
  if (body === undefined) throw new Error(`NoSuchKey: The specified key does not exist: ${key}`);
  return body;
}

export const handler = async (event: S3Event) => {
  for (const record of event.Records) {
    // Wrong: `object.key` is URL-encoded. It works until somebody uploads a name with a space,
    // a bracket or an umlaut; then GetObject looks for a key that was never stored.
    // Right: decodeURIComponent(record.s3.object.key.replace(/\+/g, ' '))
    const key = record.s3.object.key;
    console.log(`${key}: ${getObject(key).length} characters`);
  }
};
