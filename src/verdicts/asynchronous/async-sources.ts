import { defineSources } from '../rule.ts';

/** Where the rules of asynchronous invocation come from. */
export const asyncSources = defineSources({
  invoking: [
    'AWS Lambda: Invoking a function asynchronously',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html',
    '2026-11-24',
  ],
  errors: [
    'AWS Lambda: Errors and retries with asynchronous invocation',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
    '2026-11-24',
  ],
  configuring: [
    'AWS Lambda: Configuring error handling for asynchronous invocation',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html',
    '2026-11-24',
  ],
  records: [
    'AWS Lambda: Capturing records of asynchronous invocations',
    'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
    '2026-11-24',
  ],
  guide2023: [
    'AWS Lambda: Asynchronous invocation, as of October 2023',
    'https://github.com/awsdocs/aws-lambda-developer-guide/blob/03f7fcb0b771f031f7cb3aa43e8b18407c00b3a8/doc_source/invocation-async.md',
    '2026-11-24',
  ],
  recordings: [
    'LocalStack: recordings of destinations and dead-letter queues at AWS',
    'https://github.com/localstack/localstack/blob/main/tests/aws/services/lambda_/test_lambda_destinations.snapshot.json',
    '2026-11-30',
  ],
});
