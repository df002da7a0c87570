// Event type: s3-batch/invocation-v2
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3BatchResult, S3BatchResultResult } from 'aws-lambda';

/** @types/aws-lambda knows version 1.0 alone. */
interface Task {
  taskId: string;
  s3Key: string;
  s3VersionId: string | null;
  s3Bucket: string;
}
interface Event {
  invocationSchemaVersion: '2.0';
  invocationId: string;
  job: { id: string; userArguments?: Record<string, string> | null };
  tasks: Task[];
}

const s3 = new S3Client({});
/** What may go well the next time. */
const passing = ['SlowDown', 'RequestTimeout', 'InternalError', 'ServiceUnavailable'];

/** Keys are URL-encoded: first `+` to a space, then `%XX`. */
const decode = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));

/** Your own work goes here. The arguments are those of the job, all of them text. */
const work = async (task: Task, userArguments: Record<string, string>): Promise<string> => {
  const Key = decode(task.s3Key);
  const version = task.s3VersionId === null ? {} : { VersionId: task.s3VersionId };
  await s3.send(new HeadObjectCommand({ Bucket: task.s3Bucket, Key, ...version }));
  return JSON.stringify({ Key, ...userArguments });
};

export const handler = async (event: Event): Promise<S3BatchResult> => {
  const userArguments = event.job.userArguments ?? {};
  const answer = async (task: Task): Promise<S3BatchResultResult> => {
    const { taskId } = task;
    try {
      return { taskId, resultCode: 'Succeeded', resultString: await work(task, userArguments) };
    } catch (error) {
      const { name, message } = error as Error;
      const resultCode = passing.includes(name) ? 'TemporaryFailure' : 'PermanentFailure';
      return { taskId, resultCode, resultString: `${name}: ${message}` };
    }
  };
  return {
    invocationSchemaVersion: event.invocationSchemaVersion,
    treatMissingKeysAs: 'PermanentFailure',
    invocationId: event.invocationId,
    results: await Promise.all(event.tasks.map(answer)),
  };
};
