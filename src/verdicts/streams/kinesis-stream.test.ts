import { expect } from 'vitest';
import { describeRows, answers, throws } from '../testing/describe-rows-fs.ts';
import { kinesisFacts } from './kinesis-facts.ts';
import { kinesisSources } from './kinesis-sources.ts';
import { streamJudges } from './stream-judges.ts';
import { answerRows } from './testing/answer-rows.ts';
import { retryRows } from './testing/retry-rows.ts';

interface Event {
  Records: { kinesis: { sequenceNumber: string } }[];
}

const ids = [
  '49658137206143508121834566981299007465109052259317088290',
  '49658137206143508121834566981302634242567896146841206818',
  '49658137206143508121834566981306261020026740034365325346',
  '49658137206143508121834566981309887797485583921889443874',
  '49658137206143508121834566981313514574944427809413562402',
];
const idsOf = (event: unknown): string[] =>
  (event as Event).Records.map(({ kinesis }) => kinesis.sequenceNumber);

describeRows('kinesis/stream', streamJudges['kinesis/stream']!, [
  ...answerRows(kinesisFacts, ids, idsOf),
  ...retryRows(kinesisFacts, ids, idsOf),
  {
    name: 'the answer is an empty text',
    event: 'minimal',
    options: { reportBatchItemFailures: true },
    outcome: answers(''),
    status: 'ok',
    rules: ['emptyAnswer'],
    source: kinesisSources.recordings.url,
    fates: ['done'],
  },
  {
    name: 'one record is not cut, but tried again',
    event: 'minimal',
    options: { bisectBatchOnFunctionError: true, maximumRetryAttempts: 1 },
    outcome: throws,
    status: 'retried',
    rules: ['failed', 'limited'],
    source: kinesisSources.parameters.url,
    headline: 'The record comes again, retry 1 of at most 1',
    next: [null],
  },
  {
    name: 'a queue gets the document that was recorded at AWS',
    event: 'two-poison-records',
    options: { maximumRetryAttempts: 1, onFailure: 'sqs' },
    outcome: throws,
    attempt: { number: 2, ageSeconds: 3 },
    status: 'rejected',
    rules: ['failed', 'retriesUsedUp', 'destination'],
    source: kinesisSources.destination.url,
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchInlineSnapshot(`
        {
          "KinesisBatchInfo": {
            "approximateArrivalOfFirstRecord": "2026-11-24T13:40:25.458Z",
            "approximateArrivalOfLastRecord": "2026-11-24T13:40:26.326Z",
            "batchSize": 5,
            "endSequenceNumber": "49658137206143508121834566981313514574944427809413562402",
            "shardId": "shardId-000000000004",
            "startSequenceNumber": "49658137206143508121834566981299007465109052259317088290",
            "streamArn": "arn:aws:kinesis:eu-central-1:123456789012:stream/account-changes",
          },
          "requestContext": {
            "approximateInvokeCount": 2,
            "condition": "RetryAttemptsExhausted",
            "functionArn": "arn:aws:lambda:eu-central-1:123456789012:function:my-function",
            "requestId": "c9b8fa9f-5a7f-4c1d-af9c-0c604cde93a5",
          },
          "responseContext": {
            "executedVersion": "$LATEST",
            "functionError": "Unhandled",
            "statusCode": 200,
          },
          "timestamp": "2026-11-24T13:40:29.326Z",
          "version": "1.0",
        }
      `);
    },
  },
]);
