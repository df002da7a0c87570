// Event type: s3-batch/invocation-v2
import type { S3BatchResult } from 'aws-lambda';

interface Event {
  invocationSchemaVersion: string;
  invocationId: string;
  tasks: { taskId: string; s3Key: string; s3Bucket?: string; s3BucketArn?: string }[];
}

export const handler = async (event: Event): Promise<S3BatchResult> => ({
  // Repeating the version of the event is right for both.
  invocationSchemaVersion: event.invocationSchemaVersion,
  treatMissingKeysAs: 'PermanentFailure',
  invocationId: event.invocationId,
  results: event.tasks.map(({ taskId, s3Key, s3Bucket, s3BucketArn }) => {
    // 2.0 has the name, 1.0 an ARN that ends in the name.
    const bucket = s3Bucket ?? s3BucketArn?.split(':').at(-1) ?? '';
    const key = decodeURIComponent(s3Key.replaceAll('+', ' '));
    return { taskId, resultCode: 'Succeeded', resultString: `${key} in ${bucket}` };
  }),
});
