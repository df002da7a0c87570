import { expect } from 'vitest';
import { answers, throws, timesOut } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { kafkaSources } from '../kafka-sources.ts';
import { idsOf, kafkaIds as ids, named } from './kafka-ids.ts';

const { retries, destination, topic } = {
  retries: kafkaSources.retries.url,
  destination: kafkaSources.destination.url,
  topic: kafkaSources.topic.url,
};
const all = (fate: string): string[] => ids.map(() => fate);
const reporting = { reportBatchItemFailures: true };
const batch = { event: 'two-poison-records', options: reporting, source: retries };
const whole = { ...batch, status: 'retried', fates: all('again'), next: [null] } as const;
const last = { number: 2, ageSeconds: 5 };

/** What becomes of a failed batch from Kafka. */
export const kafkaRetryRows: Row[] = [
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
    options: { maximumRecordAge: 600, onFailure: 's3' },
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
];
