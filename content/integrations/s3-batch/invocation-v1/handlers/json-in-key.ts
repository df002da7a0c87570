// Event type: s3-batch/invocation-v1
import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3BatchEvent, S3BatchResult, S3BatchResultResult } from 'aws-lambda';

interface Move {
  origKey: string;
  newKey: string;
}

const s3 = new S3Client({});

const move = async (task: S3BatchEvent['tasks'][number]): Promise<S3BatchResultResult> => {
  const { taskId, s3Key, s3BucketArn } = task;
  try {
    // The manifest holds URL-encoded JSON where a key is expected.
    const { origKey, newKey } = JSON.parse(decodeURIComponent(s3Key)) as Move;
    const Bucket = s3BucketArn.split(':').at(-1);
    const CopySource = `${Bucket ?? ''}/${encodeURIComponent(origKey)}`;
    await s3.send(new CopyObjectCommand({ Bucket, Key: newKey, CopySource }));
    return { taskId, resultCode: 'Succeeded', resultString: `${origKey} is now ${newKey}` };
  } catch (error) {
    return { taskId, resultCode: 'PermanentFailure', resultString: String(error) };
  }
};

export const handler = async (event: S3BatchEvent): Promise<S3BatchResult> => ({
  invocationSchemaVersion: event.invocationSchemaVersion,
  treatMissingKeysAs: 'PermanentFailure',
  invocationId: event.invocationId,
  results: await Promise.all(event.tasks.map(move)),
});
