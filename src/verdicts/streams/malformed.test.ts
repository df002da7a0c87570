import { describe, expect, test } from 'vitest';
import { judgeOutcome } from '../judge-outcome.ts';
import { answers, answersText, throws } from '../testing/describe-rows-fs.ts';
import { streamJudges } from './stream-judges.ts';

const values: unknown[] = [null, 'x', 7, true, [], {}, [null], [{}], { x: [null, 7] }];
const events = values.flatMap((value) => [
  value,
  { Records: value },
  { records: value },
  { Records: [{ kinesis: value, dynamodb: value, eventID: value, eventSourceARN: value }] },
  { records: { 'a/b': value }, eventSourceArn: value },
  { state: value, window: value, isFinalInvokeForWindow: value, shardId: value },
  { Records: [{ kinesis: { sequenceNumber: '1', approximateArrivalTimestamp: 1e300 } }] },
]);
const outcomes = [
  throws,
  answersText('{'),
  ...values.flatMap((value) => [
    answers(value),
    answers({ batchItemFailures: value }),
    answers({ batchItemFailures: [value] }),
    answers({ batchItemFailures: [{ itemIdentifier: value }], state: value }),
    answers({ batchItemFailures: [{ itemIdentifier: { partition: value, offset: value } }] }),
  ]),
];

describe.each(Object.entries(streamJudges))('%s', (_, judge) => {
  test.each(['none', 's3'])('judges whatever comes, with the destination `%s`', (onFailure) => {
    for (const event of events) {
      for (const outcome of outcomes) {
        for (const reportBatchItemFailures of [true, false]) {
          const options = { reportBatchItemFailures, onFailure, maximumRetryAttempts: 0 };
          const { headline, steps } = judgeOutcome(judge, { event, outcome, options });
          expect(headline).toMatch(/^[A-Z0-9`].*\.$/);
          expect(steps.length).toBeGreaterThan(0);
        }
      }
    }
  });
});
