// Event type: s3-batch/invocation-v1
import type { S3BatchEvent } from 'aws-lambda';

export const handler = async (event: S3BatchEvent): Promise<unknown> => ({
  invocationSchemaVersion: event.invocationSchemaVersion,
  treatMissingKeysAs: 'PermanentFailure',
  invocationId: event.invocationId,
  // Mistake: resultString has to be text. Put the object through JSON.stringify.
  results: event.tasks.map(({ taskId, s3Key }) => ({
    taskId,
    resultCode: 'Succeeded',
    resultString: { key: s3Key, width: 320 },
  })),
});
