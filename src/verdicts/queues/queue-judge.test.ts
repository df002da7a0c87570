import { expect } from 'vitest';
import { queueJudge } from './queue-judge.ts';
import { queueSources } from './queue-sources.ts';
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

const errors = queueSources.errors.url;
const deadLetterQueues = queueSources.deadLetterQueues.url;
const reporting = { reportBatchItemFailures: true };
const [good, poison, other] = [
  '4ef263a0-a109-4dee-9787-ac0ccb36c62a',
  '57167f6e-8591-4cc4-9120-21ace4a768ea',
  '9e51c09f-010e-4925-89d6-af7872aad1c7',
];
const fifo = [
  '71d87bb4-f43a-48c1-abd6-66829ae35441',
  '7e679e63-535b-4805-9e1b-fa7c23578c32',
  '8f55bd55-116b-48e2-b58d-d05f32749872',
];
const failures = (...ids: unknown[]): object => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

const deleted = ['done', 'done', 'done'];
const allBack = ['again', 'again', 'again'];
const batch = { event: 'one-poison-message', options: reporting, source: errors };
const bad = { ...batch, status: 'retried', rules: ['badIdentifier'], fates: allBack } as const;
const fine = { ...batch, status: 'ok', rules: ['allSucceeded'], fates: deleted, next: [] } as const;
const failed = {
  ...batch,
  status: 'retried',
  rules: ['failed'],
  fates: allBack,
  next: [30],
} as const;

const rows: Row[] = [
  { ...fine, name: 'batchItemFailures is empty', outcome: answers(failures()) },
  { ...fine, name: 'batchItemFailures is null', outcome: answers({ batchItemFailures: null }) },
  { ...fine, name: 'batchItemFailures is absent', outcome: answers({}) },
  { ...fine, name: 'the answer is null', outcome: answers(null) },
  {
    ...fine,
    name: 'the answer is a text',
    outcome: answers('done'),
    also: ({ steps }) => {
      expect(steps[0]?.text).toContain('not documented');
    },
  },
  {
    ...batch,
    name: 'one of three is named',
    outcome: answers(failures(poison)),
    status: 'partial',
    rules: ['namesFailures'],
    headline:
      '2 of 3 messages are deleted; message `57167f6e…` becomes visible again after 30 seconds, receive 2 of at most 3.',
    fates: ['done', 'again', 'done'],
    next: [30],
    fixes: [],
  },
  {
    ...batch,
    name: 'one is named twice',
    outcome: answers(failures(poison, poison)),
    status: 'partial',
    rules: ['namesFailures'],
    fates: ['done', 'again', 'done'],
  },
  {
    ...batch,
    name: 'all are named',
    outcome: answers(failures(good, poison, other)),
    status: 'retried',
    rules: ['namesFailures'],
    headline: 'All 3 messages become visible again after 30 seconds.',
    fates: allBack,
  },
  {
    ...bad,
    name: 'an identifier of no message',
    outcome: answers(failures('x')),
    headline:
      'All 3 messages become visible again after 30 seconds, because an `itemIdentifier` is the text `"x"`, which is no `messageId` of the batch.',
    fixes: ['/batchItemFailures/0/itemIdentifier'],
  },
  {
    ...bad,
    name: 'one known and one unknown identifier',
    outcome: answers(failures(poison, 'x')),
    fixes: ['/batchItemFailures/1/itemIdentifier'],
  },
  { ...bad, name: 'an empty identifier', outcome: answers(failures('')) },
  { ...bad, name: 'an identifier that is null', outcome: answers(failures(null)) },
  {
    ...bad,
    name: 'an identifier under another key',
    outcome: answers({ batchItemFailures: [{ messageId: poison }] }),
    fixes: ['/batchItemFailures/0'],
  },
  { ...bad, name: 'bare ids', outcome: answers({ batchItemFailures: [poison] }) },
  { ...bad, name: 'a list of null', outcome: answers({ batchItemFailures: [null] }) },
  {
    ...bad,
    rules: ['notJson'],
    name: 'no JSON',
    outcome: answersText('{"batchItemFailures": ['),
    fixes: [''],
  },
  { ...bad, rules: ['notJson'], name: 'an empty answer', outcome: answersText('') },
  {
    ...bad,
    rules: ['notJson'],
    name: 'batchItemFailures is an object',
    outcome: answers({ batchItemFailures: {} }),
    fixes: ['/batchItemFailures'],
  },
  { ...failed, name: 'throws', outcome: throws, headline: 'All 3 messages become visible again' },
  { ...failed, name: 'times out', outcome: timesOut },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  { ...failed, name: 'throws without ReportBatchItemFailures', options: {}, outcome: throws },
  {
    ...failed,
    name: 'throws, with another visibility timeout',
    options: { visibilityTimeout: 360 },
    outcome: throws,
    headline: 'after 6 minutes',
    next: [360],
  },
  {
    ...failed,
    name: 'throws, without a visibility timeout',
    options: { visibilityTimeout: 0 },
    outcome: throws,
    headline:
      'All 3 messages become visible again at once, because the function threw `TypeError`.',
    next: [0],
  },
  {
    ...batch,
    name: 'names it beside other members',
    outcome: answers({ batchItemFailures: [{ itemIdentifier: poison, reason: 'x' }], ok: false }),
    status: 'partial',
    rules: ['namesFailures'],
    fates: ['done', 'again', 'done'],
  },
  {
    ...batch,
    name: 'returns without ReportBatchItemFailures',
    options: {},
    outcome: answers('ok'),
    status: 'ok',
    rules: ['notRead'],
    fates: deleted,
    fixes: [],
  },
  {
    ...batch,
    name: 'names a failure without ReportBatchItemFailures',
    options: {},
    outcome: answers(failures(poison)),
    status: 'lost',
    rules: ['notRead'],
    fates: ['done', 'lost', 'done'],
    headline: 'All 3 messages are deleted, the one that the answer names as failed too',
    fixes: ['reportBatchItemFailures'],
  },
  {
    ...batch,
    name: 'names all without ReportBatchItemFailures',
    options: {},
    outcome: answers(failures(good, poison, other)),
    status: 'lost',
    rules: ['notRead'],
    fates: ['lost', 'lost', 'lost'],
    headline: 'All 3 messages are deleted, though the answer names them as failed: nobody reads it',
  },
  {
    ...batch,
    name: 'the last receive',
    options: { ...reporting, maxReceiveCount: 1 },
    outcome: answers(failures(poison)),
    status: 'partial',
    rules: ['namesFailures', 'lastReceive'],
    source: deadLetterQueues,
    headline: '2 of 3 messages are deleted; message `57167f6e…` moves to the dead-letter queue.',
    fates: ['done', 'kept', 'done'],
    next: [],
    also: ({ deliveries }) => {
      expect(deliveries.map(({ to, body }) => ({ to, body }))).toMatchObject([
        {
          to: 'Dead-letter queue',
          body: {
            messageId: poison,
            attributes: {
              ApproximateReceiveCount: '1',
              DeadLetterQueueSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:orders',
            },
          },
        },
      ]);
    },
  },
  {
    ...batch,
    name: 'the last receive of all',
    options: { maxReceiveCount: 1 },
    outcome: throws,
    status: 'rejected',
    rules: ['failed', 'lastReceive'],
    headline:
      'All 3 messages move to the dead-letter queue, because the function threw `TypeError`.',
    fates: ['kept', 'kept', 'kept'],
    next: [],
  },
  {
    ...batch,
    name: 'no dead-letter queue',
    options: { ...reporting, maxReceiveCount: 0 },
    outcome: answers(failures(poison)),
    status: 'partial',
    rules: ['namesFailures', 'noDeadLetterQueue'],
    source: deadLetterQueues,
    fates: ['done', 'again', 'done'],
  },
  {
    ...batch,
    name: 'comes again with a higher count and another handle',
    outcome: answers(failures(poison)),
    status: 'partial',
    rules: ['namesFailures'],
    also: ({ next }) => {
      const { Records } = next[0]?.event as { Records: Record<string, unknown>[] };
      expect(Records).toHaveLength(1);
      expect(Records[0]).toMatchObject({
        messageId: poison,
        attributes: { ApproximateReceiveCount: '2' },
      });
      expect(Records[0]?.['receiptHandle']).toMatch(/^AQEB(?!oxfB6uK)/);
    },
  },
  {
    ...batch,
    event: 'fifo-queue',
    name: 'FIFO: the failed message and its group after it',
    outcome: answers(failures(fifo[0], fifo[1])),
    status: 'partial',
    rules: ['namesFailures', 'groupWaits'],
    source: deadLetterQueues,
    fates: ['again', 'again', 'done'],
  },
  {
    ...batch,
    event: 'fifo-queue',
    name: 'FIFO: a later message of the group is deleted',
    outcome: answers(failures(fifo[0])),
    status: 'partial',
    rules: ['namesFailures', 'groupWaits', 'groupOvertaken'],
    fates: ['again', 'done', 'done'],
    fixes: ['/batchItemFailures'],
  },
  {
    ...batch,
    event: 'fifo-queue',
    name: 'FIFO: throws',
    outcome: throws,
    status: 'retried',
    rules: ['failed', 'groupWaits'],
    fates: allBack,
  },
  {
    ...failed,
    name: 'an event without messages',
    event: { Records: [] },
    outcome: throws,
    headline: 'holds no message, counts as failed, because the function threw',
    fates: [],
    next: [],
  },
  {
    ...bad,
    name: 'an event without messages, and an answer that names one',
    event: {},
    outcome: answers(failures('x')),
    fates: [],
    next: [],
  },
];

describeRows('sqs/messages', queueJudge, rows);
