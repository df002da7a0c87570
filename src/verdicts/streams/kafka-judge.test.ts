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
import { kafkaJudge } from './kafka-judge.ts';
import { kafkaSources } from './kafka-sources.ts';
import { failures } from './testing/failures.ts';
import { kafkaRetryRows } from './testing/kafka-retry-rows.ts';
import { idsOf, kafkaIds as ids, named } from './testing/kafka-ids.ts';

const retries = kafkaSources.retries.url;
const reporting = { reportBatchItemFailures: true };
const batch = { event: 'two-poison-records', options: reporting, source: retries };
const done = ['done', 'done', 'done', 'done', 'done', 'done'];
const all = (fate: string): string[] => done.map(() => fate);
const fine = { ...batch, status: 'ok', rules: ['allSucceeded'], fates: done, next: [] } as const;
const whole = { ...batch, status: 'retried', fates: all('again'), next: [null] } as const;
const bad = { ...whole, rules: ['badIdentifier', 'noLimit'] } as const;
const failed = { ...whole, rules: ['failed', 'noLimit'] } as const;

const rows: Row[] = [
  { ...fine, name: 'the answer is null', outcome: answers(null) },
  { ...fine, name: 'the answer is {}', outcome: answers({}) },
  {
    ...fine,
    name: 'batchItemFailures is empty',
    outcome: answers(failures()),
    headline: 'All 6 records are done; the offsets of the batch are committed.',
  },
  { ...fine, name: 'batchItemFailures is null', outcome: answers({ batchItemFailures: null }) },
  { ...fine, name: 'the answer is a number', outcome: answers(7) },
  {
    ...batch,
    name: 'names a failure and what comes after it in its partition',
    outcome: answers(named('orders-0@40731', 'orders-0@40732', 'orders-2@39951', 'orders-2@39952')),
    status: 'partial',
    rules: ['namesFailures', 'noLimit'],
    fates: ['done', 'again', 'again', 'done', 'again', 'again'],
    headline:
      '2 of 6 records are done; 4 records come again, because the answer names them as failed.',
    next: [null],
    fixes: ['maximumRetryAttempts'],
    also: ({ next, records }) => {
      expect(idsOf(next[0]?.event)).toEqual([ids[1], ids[2], ids[4], ids[5]]);
      expect(records.map(({ id }) => id)).toEqual(ids);
      expect(records[3]?.pointer).toBe('/records/orders-1/0');
    },
  },
  {
    ...batch,
    name: 'names the failed ones alone: those behind them overtake',
    outcome: answers(named('orders-0@40731', 'orders-2@39951')),
    status: 'partial',
    rules: ['namesFailures', 'overtaken', 'noLimit'],
    fates: ['done', 'again', 'done', 'done', 'again', 'done'],
    fixes: ['/batchItemFailures', 'maximumRetryAttempts'],
  },
  {
    ...whole,
    name: 'names all',
    outcome: answers(named(...ids)),
    rules: ['namesFailures', 'noLimit'],
    headline: 'All 6 records come again, because the answer names them as failed.',
  },
  {
    ...bad,
    name: 'an identifier as a text',
    outcome: answers(failures('orders-0-40731')),
    headline:
      'All 6 records come again, because an `itemIdentifier` is the text `"orders-0-40731"`',
    fixes: ['/batchItemFailures/0/itemIdentifier', 'maximumRetryAttempts'],
  },
  {
    ...bad,
    name: 'a partition that the batch has not',
    outcome: answers(named('orders-0@40731', 'orders-9@1')),
    fixes: ['/batchItemFailures/1/itemIdentifier/partition', 'maximumRetryAttempts'],
  },
  {
    ...bad,
    name: 'an offset of another partition',
    outcome: answers(named('orders-1@40731')),
    headline: '`offset` is `40731`, which is the number of no record in `orders-1`.',
    fixes: ['/batchItemFailures/0/itemIdentifier/offset', 'maximumRetryAttempts'],
  },
  {
    ...bad,
    name: 'an offset as a text',
    outcome: answers(failures({ partition: 'orders-0', offset: '40731' })),
  },
  {
    ...bad,
    name: 'the member is called topic-partition, as it once was',
    outcome: answers(failures({ 'topic-partition': 'orders-0', offset: 40731 })),
    headline: 'has no `partition`',
  },
  { ...bad, name: 'no offset', outcome: answers(failures({ partition: 'orders-0' })) },
  { ...bad, name: 'an identifier is null', outcome: answers(failures(null)) },
  { ...bad, name: 'a list of texts', outcome: answers({ batchItemFailures: ['orders-0'] }) },
  {
    ...bad,
    rules: ['badAnswer', 'noLimit'],
    name: 'batchItemFailures is an object',
    outcome: answers({ batchItemFailures: { partition: 'orders-0', offset: 40731 } }),
    fixes: ['/batchItemFailures', 'maximumRetryAttempts'],
  },
  { ...bad, rules: ['badAnswer', 'noLimit'], name: 'no JSON', outcome: answersText('') },
  { ...failed, name: 'throws', outcome: throws, fixes: ['-', 'maximumRetryAttempts'] },
  { ...failed, name: 'times out', outcome: timesOut },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  {
    ...fine,
    rules: ['notRead'],
    name: 'returns without ReportBatchItemFailures',
    options: {},
    outcome: answers('done'),
  },
  {
    ...batch,
    name: 'names a failure without ReportBatchItemFailures',
    options: {},
    outcome: answers(named('orders-0@40731')),
    status: 'lost',
    rules: ['notRead'],
    fates: ['done', 'lost', 'done', 'done', 'done', 'done'],
    headline: '1 record that the answer names as failed is never sent again',
    fixes: ['reportBatchItemFailures'],
  },
  ...kafkaRetryRows,
  {
    ...failed,
    name: 'an event of a queue',
    event: { Records: [{ body: 'x' }] },
    outcome: throws,
    fates: [],
    headline: 'The event, which holds no record, is sent again',
  },
  {
    ...bad,
    name: 'names a record of an event that is no event',
    event: { records: { 'orders-0': null, x: [null, {}] } },
    outcome: answers(named('orders-0@1')),
    fates: ['again'],
  },
];

describeRows('msk/records', kafkaJudge, rows);
