import { defineSources } from '../rule.ts';

/** Where the rules of Firehose come from. */
export const firehoseSources = defineSources({
  status: [
    'Required parameters for data transformation',
    'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html',
    '2026-11-24',
  ],
  failures: [
    'Handle failure in data transformation',
    'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html',
    '2026-11-24',
  ],
  transform: [
    'Transform source data in Amazon Data Firehose',
    'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html',
    '2026-11-24',
  ],
  logs: [
    'Kinesis Data Firehose Developer Guide of 2023: Monitoring using CloudWatch Logs',
    'https://github.com/awsdocs/amazon-kinesis-data-firehose-developer-guide/blob/06060113e2b352f47b8079f8d7cb5634fff3af19/doc_source/monitoring-with-cloudwatch-logs.md',
    '2026-11-24',
  ],
  partitioning: [
    'Troubleshoot dynamic partitioning errors',
    'https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning-error-handling.html',
    '2026-11-30',
  ],
  deliver: [
    'Kinesis Data Firehose Developer Guide of 2023: Data delivery',
    'https://github.com/awsdocs/amazon-kinesis-data-firehose-developer-guide/blob/06060113e2b352f47b8079f8d7cb5634fff3af19/doc_source/basic-deliver.md',
    '2026-11-24',
  ],
  timedOut: [
    'ocs_saver: a record under `processing-failed/` after four timeouts',
    'https://github.com/mbta/ocs_saver/blob/0c5a2ea69bb79d978cd7b4aa9db36de296eeb79e/test/util.test.ts',
    '2026-11-30',
  ],
  measured: [
    'Floci: pull request 3393, what Firehose did at AWS in September 2026',
    'https://github.com/floci-io/floci/pull/3393',
    '2026-11-30',
  ],
});
