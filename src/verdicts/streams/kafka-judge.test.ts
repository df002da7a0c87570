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

const { retries, destination, topic } = {
  retries: kafkaSources.retries.url,
  destination: kafkaSources.destination.url,
  topic: kafkaSources.topic.url,
};
const ids = [
  'orders-0@40730',
  'orders-0@40731',
  'orders-0@40732',
  'orders-1@40011',
  'orders-2@39951',
  'orders-2@39952',
];
const named = (...some: string[]): object =>
  failures(
    ...some.map((id) => {
      const [partition, offset] = id.split('@');
      return { partition, offset: Number(offset) };
    }),
  );
const idsOf = (event: unknown): string[] =>
  Object.entries((event as { records: Record<string, { offset: number }[]> }).records).flatMap(
    ([name, list]) => list.map(({ offset }) => `${name}@${offset}`),
  );

const reporting = { reportBatchItemFailures: true };
const batch = { event: 'two-poison-records', options: reporting, source: retries };
const done = ['done', 'done', 'done', 'done', 'done', 'done'];
const all = (fate: string): string[] => done.map(() => fate);
const fine = { ...batch, status: 'ok', rules: ['allSucceeded'], fates: done, next: [] } as const;
const whole = { ...batch, status: 'retried', fates: all('again'), next: [null] } as const;
const bad = { ...whole, rules: ['badIdentifier', 'noLimit'] } as const;
const failed = { ...whole, rules: ['failed', 'noLimit'] } as const;
const last = { number: 2, ageSeconds: 5 };

const rows: Row[] = [
  { ...fine, name: 'the answer is null', outcome: answers(null) },
  { ...fine, name: 'the answer is {}', outcome: answers({}) },
  {
    ...fine,
    name: 'batchItemFailures is empty',
    outcome: answers(failures()),
    headline: 'All 6 records are done; their offsets are committed.',
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
  {
    ...whole,
    name: 'a retry is left',
    options: { maximumRetryAttempts: 2 },
    outcome: throws,
    attempt: last,
    rules: ['failed', 'limited'],
    headline: 'retry 2 of at most 2',
    also: ({ next }) => {
      expect(next[0]?.attempt).toEqual({ number: 3, ageSeconds: 5 });
    },
  },
  {
    ...batch,
    name: 'retries are used up: what is named is given up',
    options: { ...reporting, maximumRetryAttempts: 1 },
    outcome: answers(named('orders-2@39951', 'orders-2@39952')),
    attempt: last,
    status: 'lost',
    rules: ['namesFailures', 'retriesUsedUp', 'noDestination'],
    source: topic,
    fates: ['done', 'done', 'done', 'done', 'lost', 'lost'],
    headline: 'the last 2 records are given up for good',
    next: [],
    fixes: ['onFailure', 'bisectBatchOnFunctionError'],
  },
  {
    ...whole,
    name: 'a destination limits retries to ten',
    options: { onFailure: 'sqs' },
    outcome: throws,
    attempt: { number: 10, ageSeconds: 90 },
    rules: ['failed', 'tenRetries'],
    headline: 'retry 10 of at most 10',
  },
  {
    ...batch,
    name: 'the ten retries are used up',
    options: { onFailure: 'sqs' },
    outcome: throws,
    attempt: { number: 11, ageSeconds: 99 },
    status: 'rejected',
    rules: ['failed', 'retriesUsedUp', 'destination'],
    source: destination,
    fates: all('kept'),
    next: [],
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchInlineSnapshot(`
        {
          "KafkaBatchInfo": {
            "batchSize": 6,
            "bootstrapServers": "b-1.shop.k3x9vd.c4.kafka.eu-west-1.amazonaws.com:9098,b-2.shop.k3x9vd.c4.kafka.eu-west-1.amazonaws.com:9098,b-3.shop.k3x9vd.c4.kafka.eu-west-1.amazonaws.com:9098",
            "eventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/shop/5b1f6c2e-93a7-4d08-8e54-1c7f0a9d3b62-4",
            "payloadSize": 1495,
            "recordsInfo": {
              "orders-0": {
                "firstRecordOffset": "40730",
                "firstRecordTimestamp": "2026-11-24T12:08:10.001Z",
                "lastRecordOffset": "40732",
                "lastRecordTimestamp": "2026-11-24T12:08:11.090Z",
              },
              "orders-1": {
                "firstRecordOffset": "40011",
                "firstRecordTimestamp": "2026-11-24T12:08:09.730Z",
                "lastRecordOffset": "40011",
                "lastRecordTimestamp": "2026-11-24T12:08:09.730Z",
              },
              "orders-2": {
                "firstRecordOffset": "39951",
                "firstRecordTimestamp": "2026-11-24T12:08:10.115Z",
                "lastRecordOffset": "39952",
                "lastRecordTimestamp": "2026-11-24T12:08:10.870Z",
              },
            },
          },
          "requestContext": {
            "approximateInvokeCount": 11,
            "condition": "RetryAttemptsExhausted",
            "functionArn": "arn:aws:lambda:eu-west-1:123456789012:function:my-function",
            "requestId": "c9b8fa9f-5a7f-4c1d-af9c-0c604cde93a5",
          },
          "responseContext": {
            "executedVersion": "$LATEST",
            "functionError": "Unhandled",
            "statusCode": 200,
          },
          "timestamp": "2026-11-24T12:09:49.870Z",
          "version": "1.0",
        }
      `);
    },
  },
  {
    ...batch,
    name: 'too old, and a bucket gets the event',
    options: { maximumRecordAgeInSeconds: 600, onFailure: 's3' },
    outcome: timesOut,
    attempt: { number: 3, ageSeconds: 601 },
    status: 'rejected',
    rules: ['failed', 'tooOld', 's3Destination'],
    source: destination,
    also: ({ deliveries }) => {
      const { payload } = deliveries[0]?.body as { payload: string };
      expect(idsOf(JSON.parse(payload))).toEqual(ids);
    },
  },
  {
    ...batch,
    name: 'a topic gets each record by itself',
    options: { ...reporting, maximumRetryAttempts: 0, onFailure: 'kafka' },
    outcome: answers(named('orders-2@39951', 'orders-2@39952')),
    status: 'partial',
    rules: ['namesFailures', 'retriesUsedUp', 'topicDestination'],
    source: topic,
    fates: ['done', 'done', 'done', 'done', 'kept', 'kept'],
    also: ({ deliveries }) => {
      expect(deliveries).toHaveLength(2);
      expect(deliveries[1]?.body).toMatchObject({
        requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 1 },
        KafkaBatchInfo: {
          batchSize: 1,
          recordInfo: { offset: '39952', timestamp: '2026-11-24T12:08:10.870Z' },
        },
        payload: { eventSource: 'aws:kafka', records: { 'orders-2': [{ offset: 39952 }] } },
      });
    },
  },
  {
    ...whole,
    name: 'throws and is cut',
    options: { bisectBatchOnFunctionError: true },
    outcome: throws,
    rules: ['failed', 'cut'],
    headline: 'The batch is cut in two, and both halves come again (3 and 3 of 6 records)',
    next: [null, null],
    also: ({ next }) => {
      expect(next.map(({ event }) => idsOf(event))).toEqual([ids.slice(0, 3), ids.slice(3)]);
    },
  },
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
