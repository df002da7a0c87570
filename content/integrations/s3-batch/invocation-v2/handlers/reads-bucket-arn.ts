// Event type: s3-batch/invocation-v2
import type { S3BatchEvent, S3BatchResult } from 'aws-lambda';

// Mistake: this type is that of version 1.0. In 2.0 there is no s3BucketArn, so split throws, and
// every task of the job fails.
export const handler = async (event: S3BatchEvent): Promise<S3BatchResult> => ({
  invocationSchemaVersion: event.invocationSchemaVersion,
  treatMissingKeysAs: 'PermanentFailure',
  invocationId: event.invocationId,
  results: event.tasks.map(({ taskId, s3Key, s3BucketArn }) => {
    const bucket = s3BucketArn.split(':').at(-1) ?? '';
    return { taskId, resultCode: 'Succeeded', resultString: `${s3Key} in ${bucket}` };
  }),
});
