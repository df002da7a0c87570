// Event type: s3-batch/invocation-v1
import type { S3BatchEvent } from 'aws-lambda';

interface Answer {
  invocationSchemaVersion: string;
  treatMissingKeysAs: string;
  invocationId: string;
  results: { taskId: string; resultCode: string; resultString: string }[];
}

export const handler = async (event: S3BatchEvent): Promise<Answer> => ({
  invocationSchemaVersion: event.invocationSchemaVersion,
  treatMissingKeysAs: 'PermanentFailure',
  invocationId: event.invocationId,
  // Mistake: the word is Succeeded. S3 knows three codes, and Success is none of them.
  results: event.tasks.map(({ taskId }) => ({
    taskId,
    resultCode: 'Success',
    resultString: 'Done',
  })),
});
