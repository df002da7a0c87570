import { expect } from 'vitest';
import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { firehoseJudge } from './firehose-judge.ts';
import { firehoseSources as sources } from './firehose-sources.ts';

import {
  allFail,
  base64,
  batch,
  fine,
  first,
  ok,
  records,
  second,
  third,
} from './testing/firehose-rows-fs.ts';
import { recordRows } from './testing/record-rows-fs.ts';

const failures = sources.failures.url;
const measured = sources.measured.url;
const again = {
  ...batch,
  source: measured,
  status: 'retried',
  rules: ['functionError'],
  fates: ['again', 'again', 'again'],
  next: [null],
} as const;
const givenUp = {
  ...allFail,
  source: failures,
  rules: ['attemptsUsedUp', 'kept'],
  attempt: { number: 4, ageSeconds: 0 },
  outcome: throws,
} as const;

const rows: Row[] = [
  ...recordRows,
  {
    ...allFail,
    name: 'records is empty',
    outcome: answers(records()),
    rules: ['missingId', 'kept'],
    source: measured,
  },
  {
    ...allFail,
    name: 'a list of null',
    outcome: answers(records(null)),
    rules: ['missingId', 'unknownId', 'kept'],
    source: measured,
  },
  {
    ...allFail,
    name: 'the answer is null',
    outcome: answers(null),
    rules: ['noRecords', 'kept'],
    source: measured,
    headline: 'All 3 records count as failed, because the answer is `null`.',
    fixes: [''],
  },
  {
    ...allFail,
    name: 'the answer is {}',
    outcome: answers({}),
    rules: ['noRecords', 'kept'],
    source: measured,
    headline: 'because `records` is missing',
  },
  {
    ...allFail,
    name: 'the answer has Records with a capital R',
    outcome: answers({ Records: [] }),
    rules: ['noRecords', 'kept'],
    source: measured,
  },
  {
    ...allFail,
    name: 'the answer is a bare list',
    outcome: answers([ok(first), ok(second), ok(third)]),
    rules: ['unreadable', 'kept'],
    source: sources.logs.url,
    fixes: [''],
  },
  {
    ...allFail,
    name: 'records is an object',
    outcome: answers({ records: { first: ok(first) } }),
    rules: ['unreadable', 'kept'],
    source: sources.logs.url,
    fixes: ['/records'],
  },
  {
    ...allFail,
    name: 'the answer is no JSON',
    outcome: answersText('{"records": ['),
    rules: ['unreadable', 'kept'],
    source: sources.logs.url,
    headline: 'because the answer is no JSON',
  },
  {
    ...fine,
    event: 'msk-source',
    name: 'MSK: the content is in kafkaRecordValue',
    outcome: answers(
      records(
        ...['0', '1'].map((end) => ({
          recordId: end.padStart(62, '0'),
          result: 'Ok',
          kafkaRecordValue: base64('x\n'),
        })),
      ),
    ),
    rules: ['delivered'],
    fates: ['done', 'done'],
  },
  {
    ...allFail,
    event: 'msk-source',
    name: 'MSK: the content is in data',
    outcome: answers(records(...['0', '1'].map((end) => ok(end.padStart(62, '0'))))),
    rules: ['missingData', 'kept'],
    source: measured,
    headline: 'because `kafkaRecordValue` is missing',
    fates: ['kept', 'kept'],
  },
  {
    ...batch,
    name: 'partition keys are missing in two of three',
    options: { dynamicPartitioning: true },
    outcome: answers(
      records(
        ok(first),
        { ...ok(second), metadata: { partitionKeys: { customer: '' } } },
        { ...ok(third), metadata: { partitionKeys: { customer: 'c-0815' } } },
      ),
    ),
    status: 'partial',
    rules: ['delivered', 'noPartitionKeys'],
    source: sources.partitioning.url,
    headline: '2 of 3 records go to the error prefix',
    fates: ['kept', 'kept', 'done'],
    fixes: ['/records/0'],
  },
  {
    ...fine,
    name: 'partition keys are missing without dynamic partitioning',
    outcome: answers(records(ok(first), ok(second), ok(third))),
    rules: ['delivered'],
  },
  {
    ...again,
    name: 'throws',
    outcome: throws,
    headline:
      'Firehose sends all 3 records again, because the function threw `TypeError`: attempt 2 of 4.',
    fixes: ['-'],
    also: ({ next }) => {
      expect(next[0]?.attempt).toEqual({ number: 2, ageSeconds: 0 });
      expect(next[0]?.event).toMatchObject({ region: 'eu-west-1' });
    },
  },
  { ...again, name: 'times out', outcome: timesOut, headline: 'the function timed out' },
  { ...again, name: 'exits', outcome: exits },
  { ...again, name: 'fails in init', outcome: failsInInit },
  {
    ...again,
    name: 'throws for the third time',
    outcome: throws,
    attempt: { number: 3, ageSeconds: 0 },
    headline: 'attempt 4 of 4',
  },
  {
    ...givenUp,
    name: 'throws for the fourth time',
    headline:
      'Firehose gives up all 3 records, because the function threw `TypeError` in the last attempt.',
    also: ({ deliveries }) => {
      expect(deliveries).toHaveLength(3);
      expect(deliveries[0]?.body).toMatchObject({
        errorCode: 'Lambda.FunctionError',
        errorMessage:
          'The Lambda function was successfully invoked but it returned an error result.',
        attemptsMade: 4,
      });
    },
  },
  {
    ...givenUp,
    name: 'times out for the fourth time',
    outcome: timesOut,
    rules: ['timeoutsUsedUp', 'kept'],
    source: sources.timedOut.url,
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchObject({ errorCode: 'Lambda.FunctionTimedOut' });
    },
  },
  {
    ...again,
    event: {},
    name: 'throws on an event without records',
    outcome: throws,
    headline: 'Firehose sends the batch again',
    fates: [],
  },
  {
    ...batch,
    name: 'partition keys that are numbers',
    options: { dynamicPartitioning: true },
    outcome: answers(
      records(
        ...[first, second, third].map((id) => ({
          ...ok(id),
          metadata: { partitionKeys: { year: 2026 } },
        })),
      ),
    ),
    status: 'rejected',
    rules: ['noPartitionKeys'],
    source: sources.partitioning.url,
    headline: 'because `year` in `metadata.partitionKeys` is `2026`',
    fates: ['kept', 'kept', 'kept'],
  },
  {
    ...givenUp,
    name: 'throws without retries',
    attempt: { number: 1, ageSeconds: 0 },
    options: { numberOfRetries: 0 },
  },
  {
    ...again,
    name: 'throws for the fourth time of more',
    outcome: throws,
    options: { numberOfRetries: 5 },
    attempt: { number: 4, ageSeconds: 0 },
    headline: 'attempt 5 of 6',
  },
  {
    ...again,
    name: 'answers more than 6 MB',
    outcome: answers(records(ok(first, 'A'.repeat(6_300_000)))),
    rules: ['tooLarge', 'functionError'],
    source: sources.transform.url,
    headline: 'because the function answered more than 6 MB',
  },
  {
    ...again,
    name: 'Lambda refuses the answer for its size',
    outcome: { kind: 'function-error', errorType: 'Function.ResponseSizeTooLarge' },
    rules: ['tooLarge', 'functionError'],
    source: sources.transform.url,
  },
  {
    ...batch,
    event: {},
    name: 'an event without records',
    outcome: answers(null),
    status: 'ok',
    rules: ['noRecords'],
    source: measured,
    headline: 'holds no record',
    fates: [],
  },
  {
    ...batch,
    event: { records: [null, { recordId: 1 }, {}] },
    name: 'records without ids',
    outcome: answers(records(ok(first))),
    status: 'rejected',
    rules: ['missingId', 'unknownId', 'kept'],
    source: measured,
    fates: ['kept', 'kept'],
  },
];

describeRows('firehose/transform', firehoseJudge, rows);
