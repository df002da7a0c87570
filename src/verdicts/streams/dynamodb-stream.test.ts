import { expect } from 'vitest';
import { answers, describeRows, throws } from '../testing/describe-rows-fs.ts';
import { dynamodbFacts } from './dynamodb-facts.ts';
import { dynamodbSources } from './dynamodb-sources.ts';
import { streamJudges } from './stream-judges.ts';
import { answerRows } from './testing/answer-rows.ts';
import { retryRows } from './testing/retry-rows.ts';
import { sampleOf } from '../testing/sample-fs.ts';

interface Event {
  Records: { dynamodb: { SequenceNumber: string } }[];
}

const idsOf = (event: unknown): string[] =>
  (event as Event).Records.map(({ dynamodb }) => dynamodb.SequenceNumber);
const ids = idsOf(sampleOf('dynamodb/stream', 'two-poison-records'));

describeRows('dynamodb/stream', streamJudges['dynamodb/stream']!, [
  ...answerRows(dynamodbFacts, ids, idsOf),
  ...retryRows(dynamodbFacts, ids, idsOf),
  {
    name: 'the answer is an empty text, which was recorded of Kinesis alone',
    event: 'keys-only',
    options: { reportBatchItemFailures: true },
    outcome: answers(''),
    status: 'ok',
    rules: ['allSucceeded'],
    source: dynamodbSources.failures.url,
  },
  {
    name: 'a queue gets a document without milliseconds',
    event: 'two-poison-records',
    options: { maximumRetryAttempts: 0, onFailure: 'sqs' },
    outcome: throws,
    status: 'rejected',
    rules: ['failed', 'retriesUsedUp', 'destination'],
    source: dynamodbSources.destination.url,
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchInlineSnapshot(`
        {
          "DDBStreamBatchInfo": {
            "approximateArrivalOfFirstRecord": "2026-11-24T12:30:01Z",
            "approximateArrivalOfLastRecord": "2026-11-24T12:30:03Z",
            "batchSize": 5,
            "endSequenceNumber": "84210700000000051823509308",
            "shardId": "shardId-00000001795509812604-7d2f19c4",
            "startSequenceNumber": "84210700000000051823508040",
            "streamArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-10-02T08:14:51.307",
          },
          "requestContext": {
            "approximateInvokeCount": 1,
            "condition": "RetryAttemptsExhausted",
            "functionArn": "arn:aws:lambda:eu-west-1:123456789012:function:my-function",
            "requestId": "c9b8fa9f-5a7f-4c1d-af9c-0c604cde93a5",
          },
          "responseContext": {
            "executedVersion": "$LATEST",
            "functionError": "Unhandled",
            "statusCode": 200,
          },
          "timestamp": "2026-11-24T12:30:03.000Z",
          "version": "1.0",
        }
      `);
    },
  },
]);
