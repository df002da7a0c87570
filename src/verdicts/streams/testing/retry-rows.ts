import { expect } from 'vitest';
import type { StreamFacts } from '../stream-rules.ts';
import { answers, throws, timesOut } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { failures } from './failures.ts';

const all = (fate: string): string[] => Array.from({ length: 5 }, () => fate);

/**
 * What becomes of a failed batch, as rows that hold for every stream: with its sample of two poison
 * records, the second and the fourth of five.
 */
export function retryRows(
  facts: StreamFacts,
  ids: readonly string[],
  idsOf: (event: unknown) => unknown[],
): Row[] {
  const [, poison, good] = ids;
  const again = 'again';
  const reporting = { reportBatchItemFailures: true };
  const batch = { event: 'two-poison-records', options: reporting, source: facts.failures.url };
  const limited = { ...batch, options: { ...reporting, maximumRetryAttempts: 2 } };
  const cutting = { ...batch, options: { ...reporting, bisectBatchOnFunctionError: true } };
  const last = { number: 3, ageSeconds: 9 };

  return [
    {
      ...limited,
      name: 'a retry is left',
      outcome: throws,
      attempt: { number: 2, ageSeconds: 4 },
      status: 'retried',
      rules: ['failed', 'limited'],
      source: facts.parameters.url,
      headline: 'All 5 records come again, retry 2 of at most 2, because',
      next: [null],
      also: ({ next }) => {
        expect(next[0]?.attempt).toEqual({ number: 3, ageSeconds: 4 });
      },
    },
    {
      ...limited,
      name: 'retries are used up, and nobody is told',
      outcome: throws,
      attempt: last,
      status: 'lost',
      rules: ['failed', 'retriesUsedUp', 'noDestination'],
      source: facts.destination.url,
      headline:
        'All 5 records are given up for good, because the function threw `TypeError`, and both retries are used up.',
      fates: all('lost'),
      next: [],
      fixes: ['-', 'onFailure', 'bisectBatchOnFunctionError'],
    },
    {
      ...batch,
      name: 'no retry is allowed',
      options: { maximumRetryAttempts: 0 },
      outcome: timesOut,
      status: 'lost',
      rules: ['failed', 'retriesUsedUp', 'noDestination'],
      source: facts.destination.url,
      headline: 'and no retry is allowed.',
      next: [],
    },
    {
      ...limited,
      name: 'a part that is done gives the rest all its attempts again',
      outcome: answers(failures(poison)),
      attempt: last,
      status: 'partial',
      rules: ['namesFailures', 'countsAnew'],
      source: facts.restarts.url,
      next: [null],
      also: ({ next }) => {
        expect(next[0]?.attempt).toEqual({ number: 1, ageSeconds: 9 });
      },
    },
    {
      ...limited,
      name: 'the first is named at the last attempt: the good ones go with it',
      outcome: answers(failures(ids[0])),
      attempt: last,
      status: 'lost',
      rules: ['namesFailures', 'retriesUsedUp', 'noDestination'],
      source: facts.destination.url,
      fates: all('lost'),
      next: [],
    },
    {
      ...batch,
      name: 'younger than the greatest age',
      options: { maximumRecordAge: 3600 },
      outcome: throws,
      attempt: { number: 40, ageSeconds: 3599 },
      status: 'retried',
      rules: ['failed', 'limited'],
      source: facts.parameters.url,
      next: [null],
    },
    {
      ...batch,
      name: 'older than the greatest age',
      options: { maximumRecordAge: 3600 },
      outcome: throws,
      attempt: { number: 40, ageSeconds: 3600 },
      status: 'lost',
      rules: ['failed', 'tooOld', 'noDestination'],
      source: facts.destination.url,
      headline: 'older than `MaximumRecordAgeInSeconds`',
      next: [],
    },
    {
      ...batch,
      name: 'what is left is too old',
      options: { ...reporting, maximumRecordAge: 60, onFailure: 'sqs' },
      outcome: answers(failures(poison)),
      attempt: { number: 9, ageSeconds: 61 },
      status: 'partial',
      rules: ['namesFailures', 'tooOld', 'destination'],
      source: facts.destination.url,
      fates: ['done', 'kept', 'kept', 'kept', 'kept'],
      next: [],
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toMatchObject({
          requestContext: { condition: 'RecordAgeExceeded', approximateInvokeCount: 9 },
          responseContext: { functionError: null },
          [facts.batchInfo]: { startSequenceNumber: poison, batchSize: 4 },
        });
      },
    },
    {
      ...batch,
      name: 'expires in the stream',
      outcome: throws,
      attempt: { number: 900, ageSeconds: 86_400 },
      status: 'lost',
      rules: ['failed', 'expired'],
      source: facts.retention.url,
      headline: 'All 5 records are trimmed unread',
      fates: all('lost'),
      next: [],
    },
    {
      ...limited,
      name: 'retries are used up, and a topic of SNS hears of it',
      options: { maximumRetryAttempts: 2, onFailure: 'sns' },
      outcome: throws,
      attempt: last,
      status: 'rejected',
      rules: ['failed', 'retriesUsedUp', 'destination'],
      source: facts.destination.url,
      headline: 'All 5 records go to the on-failure destination, as a description without the data',
      fates: all('kept'),
      next: [],
      also: ({ deliveries }) => {
        expect(deliveries).toHaveLength(1);
        expect(deliveries[0]?.to).toBe('On-failure destination (SNS)');
        expect(deliveries[0]?.body).not.toHaveProperty('payload');
      },
    },
    {
      ...limited,
      name: 'retries are used up, and a bucket gets the event',
      options: { maximumRetryAttempts: 2, onFailure: 's3' },
      outcome: throws,
      attempt: last,
      status: 'rejected',
      rules: ['failed', 'retriesUsedUp', 's3Destination'],
      source: facts.destination.url,
      also: ({ deliveries }) => {
        const { payload } = deliveries[0]?.body as { payload: string };
        expect(idsOf(JSON.parse(payload))).toEqual(ids);
      },
    },
    {
      ...cutting,
      name: 'throws and is cut',
      outcome: throws,
      status: 'retried',
      rules: ['failed', 'cut'],
      source: facts.destination.url,
      headline: 'The batch is cut in two, and both halves come again (2 and 3 of 5 records)',
      fates: all(again),
      next: [null, null],
      also: ({ next }) => {
        expect(next.map(({ event }) => idsOf(event))).toEqual([ids.slice(0, 2), ids.slice(2)]);
        expect(next.map(({ attempt }) => attempt.number)).toEqual([1, 1]);
      },
    },
    {
      ...cutting,
      name: 'cutting uses no retry',
      options: { bisectBatchOnFunctionError: true, maximumRetryAttempts: 0 },
      outcome: throws,
      status: 'retried',
      rules: ['failed', 'cut'],
      source: facts.destination.url,
      next: [null, null],
    },
    {
      ...cutting,
      name: 'names a record and is cut there',
      outcome: answers(failures(good)),
      status: 'partial',
      rules: ['namesFailures', 'cutAtNamed'],
      fates: ['done', 'done', again, again, again],
      next: [null],
      also: ({ next }) => {
        expect(idsOf(next[0]?.event)).toEqual(ids.slice(2));
      },
    },
    {
      ...cutting,
      name: 'names its first record and is cut in the middle',
      outcome: answers(failures(ids[0])),
      status: 'retried',
      rules: ['namesFailures', 'cut'],
      source: facts.destination.url,
      next: [null, null],
      also: ({ steps }) => {
        expect(steps[1]?.text).toContain('not documented');
      },
    },
  ];
}
