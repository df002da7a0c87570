import { defineSources } from '../rule.ts';
import { kinesisSources } from './kinesis-sources.ts';

/** Where the rules of DynamoDB streams come from. */
export const dynamodbSources = {
  ...defineSources({
    parameters: [
      'Lambda parameters for Amazon DynamoDB event source mappings',
      'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-params.html',
      '2026-11-30',
    ],
    failures: [
      'Configuring partial batch response with DynamoDB and Lambda',
      'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html',
      '2026-11-30',
    ],
    destination: [
      'Retain discarded records for a DynamoDB event source in Lambda',
      'https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html',
      '2026-11-30',
    ],
    retention: [
      'Change data capture for DynamoDB Streams',
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
      '2026-11-24',
    ],
    windows: [
      'Implementing stateful DynamoDB stream processing in Lambda',
      'https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html',
      '2026-11-24',
    ],
    recordings: [
      'LocalStack: recordings of DynamoDB event source mappings at AWS',
      'https://github.com/localstack/localstack/blob/main/tests/aws/services/lambda_/event_source_mapping/test_lambda_integration_dynamodbstreams.snapshot.json',
      '2026-11-24',
    ],
  }),
  /** Of Kinesis: nobody recorded this with DynamoDB. */
  kinesisRecordings: kinesisSources.recordings,
  windowTypes: kinesisSources.windowTypes,
};
