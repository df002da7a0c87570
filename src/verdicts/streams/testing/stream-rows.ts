import { expect } from 'vitest';
import type { StreamFacts } from '../stream-rules.ts';
import {
  answers,
  answersText,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';

/** An answer that names records. */
export const failures = (...ids: unknown[]): object => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

/** The ids of the records that an attempt is to bring. */
export type IdsOf = (event: unknown) => unknown[];

const again = 'again';
const all = (fate: string): string[] => Array.from({ length: 5 }, () => fate);
const oneDone = (fate: string): string[] => ['done', fate, fate, fate, fate];
const reporting = { reportBatchItemFailures: true };

/** Rows that hold for every stream, with its sample of two poison records (the second and the fourth of five). */
export function streamRows(facts: StreamFacts, ids: readonly string[], idsOf: IdsOf): Row[] {
  const urls = {
    failed: facts.failed.url,
    failures: facts.failures.url,
    recordings: facts.recordings.url,
    restarts: facts.restarts.url,
    parameters: facts.parameters.url,
    destination: facts.destination.url,
    retention: facts.retention.url,
  };
  const [, poison, good, otherPoison] = ids;
  const batch = { event: 'two-poison-records', options: reporting, source: urls.failures };
  const fine = { ...batch, status: 'ok', fates: all('done'), next: [] } as const;
  const succeeded = { ...fine, rules: ['allSucceeded'] } as const;
  const whole = { ...batch, status: 'retried', fates: all(again), next: [null] } as const;
  const bad = { ...whole, rules: ['badIdentifier', 'noLimit'] } as const;
  const failed = { ...whole, source: urls.failed, rules: ['failed', 'noLimit'] } as const;
  const partial = {
    ...batch,
    status: 'partial',
    rules: ['namesFailures'],
    fates: oneDone(again),
    next: [null],
  } as const;
  const limited = { ...batch, options: { ...reporting, maximumRetryAttempts: 2 } };
  const cutting = { ...batch, options: { ...reporting, bisectBatchOnFunctionError: true } };
  const last = { number: 3, ageSeconds: 9 };

  return [
    { ...succeeded, name: 'batchItemFailures is empty', outcome: answers(failures()) },
    {
      ...succeeded,
      name: 'batchItemFailures is null',
      outcome: answers({ batchItemFailures: null }),
    },
    { ...succeeded, name: 'batchItemFailures is absent', outcome: answers({}) },
    { ...succeeded, name: 'the answer is null', outcome: answers(null) },
    { ...succeeded, name: 'nothing is answered at all', outcome: answersText('') },
    {
      ...succeeded,
      name: 'the answer is a text',
      outcome: answers('done'),
      headline: 'All 5 records are done; the checkpoint moves behind the batch.',
      also: ({ steps }) => {
        expect(steps[0]?.text).toContain('not documented');
      },
    },
    {
      ...fine,
      rules: ['emptyAnswer'],
      source: urls.recordings,
      name: 'the answer is an empty list',
      outcome: answers([]),
    },
    {
      ...partial,
      name: 'names the first that failed',
      outcome: answers(failures(poison)),
      headline: 'and all 3 after it come again, because the answer names it as failed.',
      fixes: [],
      also: ({ next }) => {
        expect(next.map(({ event, attempt }) => [idsOf(event), attempt])).toEqual([
          [ids.slice(1), { number: 1, ageSeconds: 0 }],
        ]);
      },
    },
    {
      ...partial,
      name: 'treats failures as a set: all after the lowest come again',
      outcome: answers(failures(otherPoison, poison)),
      headline:
        'and all 3 after it come again, good ones too, because the lowest of the 2 sequence numbers that the answer names is the checkpoint.',
      fixes: ['/batchItemFailures'],
      also: ({ records }) => {
        expect(records.map(({ text }) => text)).toEqual([
          'done',
          'comes again',
          'comes again, though not named as failed',
          'comes again',
          'comes again, though not named as failed',
        ]);
      },
    },
    {
      ...partial,
      name: 'names the last',
      outcome: answers(failures(ids[4])),
      headline: '4 of 5 records are done; record',
      fates: ['done', 'done', 'done', 'done', again],
    },
    {
      ...whole,
      name: 'names the first of the batch',
      outcome: answers(failures(ids[0])),
      rules: ['namesFailures', 'noLimit'],
      headline: 'All 5 records come again, because the answer names the first of them as failed.',
      also: ({ next }) => {
        expect(next[0]?.attempt).toEqual({ number: 2, ageSeconds: 0 });
      },
    },
    {
      ...bad,
      name: 'an identifier is empty',
      outcome: answers(failures(poison, '')),
      fixes: ['/batchItemFailures/1/itemIdentifier', 'maximumRetryAttempts'],
    },
    { ...bad, name: 'an identifier is null', outcome: answers(failures(null)) },
    {
      ...bad,
      name: 'an identifier under another key',
      outcome: answers({ batchItemFailures: [{ sequenceNumber: poison }] }),
      headline: 'because an `itemIdentifier` is missing.',
      fixes: ['/batchItemFailures/0', 'maximumRetryAttempts'],
    },
    { ...bad, name: 'bare ids', outcome: answers({ batchItemFailures: [poison] }) },
    { ...bad, name: 'a list of null', outcome: answers({ batchItemFailures: [null] }) },
    {
      ...bad,
      rules: ['unknownIdentifier', 'noLimit'],
      source: urls.recordings,
      name: 'an identifier of no record',
      outcome: answers(failures(poison, `shardId-000000000004:${poison}`)),
      fixes: ['/batchItemFailures/1/itemIdentifier', 'maximumRetryAttempts'],
    },
    {
      ...bad,
      rules: ['unknownIdentifier', 'noLimit'],
      source: urls.recordings,
      name: 'an identifier as a number',
      outcome: answers(failures(Number(poison))),
    },
    {
      ...bad,
      rules: ['badAnswer', 'noLimit'],
      name: 'no JSON',
      outcome: answersText('{"batchItemFailures": ['),
      headline: 'because the answer is not valid JSON.',
      fixes: ['', 'maximumRetryAttempts'],
    },
    {
      ...bad,
      rules: ['badAnswer', 'noLimit'],
      name: 'batchItemFailures is an object',
      outcome: answers({ batchItemFailures: {} }),
    },
    {
      ...failed,
      name: 'throws',
      outcome: throws,
      headline: 'All 5 records come again, because the function threw `TypeError`.',
      also: ({ next, steps }) => {
        expect(idsOf(next[0]?.event)).toEqual(ids);
        expect(steps[1]?.text).toContain('The delay between two attempts is not documented.');
      },
    },
    {
      ...failed,
      name: 'times out',
      outcome: timesOut,
      headline: 'because the function timed out.',
    },
    { ...failed, name: 'exits', outcome: exits },
    { ...failed, name: 'fails in init', outcome: failsInInit },
    {
      ...failed,
      name: 'throws without ReportBatchItemFailures',
      options: {},
      outcome: throws,
      fixes: ['reportBatchItemFailures', 'maximumRetryAttempts'],
    },
    {
      ...fine,
      rules: ['notRead'],
      name: 'returns without ReportBatchItemFailures',
      options: {},
      outcome: answersText('anything'),
      fixes: [],
    },
    {
      ...batch,
      name: 'names a failure without ReportBatchItemFailures',
      options: {},
      outcome: answers(failures(poison, otherPoison)),
      status: 'lost',
      rules: ['notRead'],
      headline: '2 records that the answer names as failed are never sent again',
      fates: ['done', 'lost', 'done', 'lost', 'done'],
      next: [],
      fixes: ['reportBatchItemFailures'],
    },
    {
      ...limited,
      name: 'a retry is left',
      outcome: throws,
      attempt: { number: 2, ageSeconds: 4 },
      status: 'retried',
      rules: ['failed', 'limited'],
      source: urls.parameters,
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
      source: urls.destination,
      headline:
        'All 5 records are given up for good, because the function threw `TypeError`, and all 2 retries are used up.',
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
      source: urls.destination,
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
      source: urls.restarts,
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
      source: urls.destination,
      fates: all('lost'),
      next: [],
    },
    {
      ...batch,
      name: 'younger than the greatest age',
      options: { maximumRecordAgeInSeconds: 3600 },
      outcome: throws,
      attempt: { number: 40, ageSeconds: 3599 },
      status: 'retried',
      rules: ['failed', 'limited'],
      source: urls.parameters,
      next: [null],
    },
    {
      ...batch,
      name: 'older than the greatest age',
      options: { maximumRecordAgeInSeconds: 3600 },
      outcome: throws,
      attempt: { number: 40, ageSeconds: 3600 },
      status: 'lost',
      rules: ['failed', 'tooOld', 'noDestination'],
      source: urls.destination,
      headline: 'older than `MaximumRecordAgeInSeconds`',
      next: [],
    },
    {
      ...batch,
      name: 'what is left is too old',
      options: { ...reporting, maximumRecordAgeInSeconds: 60, onFailure: 'sqs' },
      outcome: answers(failures(poison)),
      attempt: { number: 9, ageSeconds: 61 },
      status: 'partial',
      rules: ['namesFailures', 'tooOld', 'destination'],
      source: urls.destination,
      fates: oneDone('kept'),
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
      source: urls.retention,
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
      source: urls.destination,
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
      source: urls.destination,
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
      source: urls.destination,
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
      source: urls.destination,
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
      source: urls.destination,
      next: [null, null],
      also: ({ steps }) => {
        expect(steps[1]?.text).toContain('not documented');
      },
    },
    {
      ...failed,
      name: 'an event without records',
      event: { Records: [] },
      outcome: throws,
      headline: 'The event, which holds no record, is sent again',
      fates: [],
    },
    {
      ...succeeded,
      name: 'an event that is no event',
      event: { Records: [null, 'x', {}] },
      outcome: answers(null),
      fates: ['done'],
    },
  ];
}
