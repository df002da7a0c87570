import type { Judge } from '../judge.ts';
import { s3BatchJudge } from './s3-batch-judge.ts';

/** The judges of S3 Batch Operations by event type. */
export const s3BatchJudges: Record<string, Judge> = {
  's3-batch/invocation-v1': s3BatchJudge,
  's3-batch/invocation-v2': s3BatchJudge,
};
