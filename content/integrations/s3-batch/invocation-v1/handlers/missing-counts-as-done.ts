// Event type: s3-batch/invocation-v1
import type { S3BatchEvent, S3BatchResult } from 'aws-lambda';

export const handler = async (event: S3BatchEvent): Promise<S3BatchResult> => {
  const results: S3BatchResult['results'] = [];
  for (const { taskId, s3Key } of event.tasks) {
    try {
      if (!s3Key.endsWith('.jpg')) throw new Error(`${s3Key} is no picture`);
      results.push({ taskId, resultCode: 'Succeeded', resultString: 'Done' });
    } catch (error) {
      console.error(error);
    }
  }
  return {
    invocationSchemaVersion: event.invocationSchemaVersion,
    // Mistake: failed tasks are left out of the results, and what is left out counts as done. The
    // report shows no failure.
    treatMissingKeysAs: 'Succeeded',
    invocationId: event.invocationId,
    results,
  };
};
