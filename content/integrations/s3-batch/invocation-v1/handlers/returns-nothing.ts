// Event type: s3-batch/invocation-v1
import type { S3BatchEvent } from 'aws-lambda';

export const handler = async (event: S3BatchEvent): Promise<void> => {
  for (const { s3Key } of event.tasks) {
    console.log('Working on', s3Key);
  }
  // Mistake: that is a function for event notifications, which nobody asks for a result. S3 Batch
  // Operations reads the answer: without one the task has failed, whatever was done.
};
