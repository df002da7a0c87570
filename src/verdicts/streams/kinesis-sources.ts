import { defineSources } from '../rule.ts';

/** Where the rules of Kinesis come from. */
export const kinesisSources = defineSources({
  parameters: [
    'Lambda parameters for Amazon Kinesis Data Streams event source mappings',
    'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html',
    '2026-11-24',
  ],
  failures: [
    'Configuring partial batch response with Kinesis Data Streams and Lambda',
    'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html',
    '2026-11-24',
  ],
  destination: [
    'Retain discarded batch records for a Kinesis Data Streams event source in Lambda',
    'https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html',
    '2026-11-30',
  ],
  retention: [
    'Amazon Kinesis Data Streams: Change the data retention period',
    'https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html',
    '2026-11-24',
  ],
  windows: [
    'Implementing stateful Kinesis Data Streams processing in Lambda',
    'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html',
    '2026-11-24',
  ],
  recordings: [
    'LocalStack: recordings of Kinesis event source mappings at AWS',
    'https://github.com/localstack/localstack/blob/main/tests/aws/services/lambda_/event_source_mapping/test_lambda_integration_kinesis.snapshot.json',
    '2026-11-30',
  ],
  windowTypes: [
    'aws-lambda-go: events/time_window.go',
    'https://github.com/aws/aws-lambda-go/blob/main/events/time_window.go',
    '2026-11-30',
  ],
});
