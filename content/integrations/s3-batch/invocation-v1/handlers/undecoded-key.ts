// Event type: s3-batch/invocation-v1
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3BatchEvent, S3BatchResult } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: S3BatchEvent): Promise<S3BatchResult> => {
  const results: S3BatchResult['results'] = [];
  for (const { taskId, s3Key, s3BucketArn } of event.tasks) {
    // Mistake: the key is URL-encoded. S3 finds no object of this name as soon as there is a space
    // or an umlaut in it, and answers 404.
    const place = { Bucket: s3BucketArn.split(':').at(-1), Key: s3Key };
    await s3.send(new HeadObjectCommand(place));
    results.push({ taskId, resultCode: 'Succeeded', resultString: place.Key });
  }
  return {
    invocationSchemaVersion: event.invocationSchemaVersion,
    treatMissingKeysAs: 'PermanentFailure',
    invocationId: event.invocationId,
    results,
  };
};
