// Event type: s3-batch/invocation-v1
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3BatchEvent, S3BatchResult, S3BatchResultResult } from 'aws-lambda';

type Task = S3BatchEvent['tasks'][number];

const s3 = new S3Client({});
/** What may go well the next time. */
const passing = ['SlowDown', 'RequestTimeout', 'InternalError', 'ServiceUnavailable'];

/** Keys are URL-encoded: first `+` to a space, then `%XX`. */
const decode = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/** Your own work goes here. What it returns stands in the completion report. */
const work = async ({ s3BucketArn, s3Key, s3VersionId }: Task): Promise<string> => {
  const Bucket = s3BucketArn.split(':').at(-1);
  const Key = decode(s3Key);
  const version = s3VersionId === null ? {} : { VersionId: s3VersionId };
  await s3.send(new HeadObjectCommand({ Bucket, Key, ...version }));
  return `Looked at ${Key}`;
};

const answer = async (task: Task): Promise<S3BatchResultResult> => {
  const { taskId } = task;
  try {
    return { taskId, resultCode: 'Succeeded', resultString: await work(task) };
  } catch (error) {
    const { name, message } = error as Error;
    const resultCode = passing.includes(name) ? 'TemporaryFailure' : 'PermanentFailure';
    return { taskId, resultCode, resultString: `${name}: ${message}` };
  }
};

export const handler = async (event: S3BatchEvent): Promise<S3BatchResult> => ({
  invocationSchemaVersion: event.invocationSchemaVersion,
  // A task that the answer forgets has failed.
  treatMissingKeysAs: 'PermanentFailure',
  invocationId: event.invocationId,
  results: await Promise.all(event.tasks.map(answer)),
});
