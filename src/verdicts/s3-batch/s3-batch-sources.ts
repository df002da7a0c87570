import { defineSources } from '../rule.ts';

/** Where the rules of S3 Batch Operations come from. */
export const s3BatchSources = defineSources({
  codes: [
    'Amazon S3 User Guide of 2023: Invoke AWS Lambda function',
    'https://github.com/awsdocs/amazon-s3-userguide/blob/cc53dd6a44d3aa1d654e6d3705a0a7550f20fd2a/doc_source/batch-ops-invoke-lambda.md',
    '2026-11-24',
  ],
  invoke: [
    'Invoke a Lambda function with Amazon S3 batch events',
    'https://docs.aws.amazon.com/lambda/latest/dg/services-s3-batch.html',
    '2026-11-24',
  ],
  reports: [
    'Examples: S3 Batch Operations completion reports',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-examples-reports.html',
    '2026-11-24',
  ],
  jobStatus: [
    'Amazon S3 User Guide of 2023: Tracking job status and completion reports',
    'https://github.com/awsdocs/amazon-s3-userguide/blob/cc53dd6a44d3aa1d654e6d3705a0a7550f20fd2a/doc_source/batch-ops-job-status.md',
    '2026-11-24',
  ],
  powertools: [
    'Powertools for AWS Lambda (Python): s3_batch_operation_event.py',
    'https://github.com/aws-powertools/powertools-lambda-python/blob/develop/aws_lambda_powertools/utilities/data_classes/s3_batch_operation_event.py',
    '2026-11-24',
  ],
});
