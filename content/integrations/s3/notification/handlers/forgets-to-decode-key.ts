// Event type: s3/notification
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';

const s3Client = new S3Client({});

export const handler = async (event: S3Event) => {
  const read = [];

  for (const { eventName, s3 } of event.Records) {
    if (!eventName.startsWith('ObjectCreated:')) continue;

    // Wrong: this key is URL-encoded. It works until a name has a space, a bracket or an umlaut;
    // then S3 is asked for an object that does not exist. The retries ask for the same one.
    // Right: decodeURIComponent(s3.object.key.replace(/\+/g, ' '))
    const key = s3.object.key;
    const { Body } = await s3Client.send(
      new GetObjectCommand({ Bucket: s3.bucket.name, Key: key }),
    );
    const text = (await Body?.transformToString()) ?? '';
    read.push({ key, characters: text.length });
  }

  return { read };
};
