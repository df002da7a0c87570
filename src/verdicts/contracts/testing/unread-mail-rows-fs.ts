import { expect } from 'vitest';
import { asyncSources } from '../../asynchronous/async-sources.ts';
import { answers, exits, failsInInit, throws, timesOut } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { mailSources } from '../mail-sources.ts';

const { invoking, errors, records, recordings, guide2023 } = asyncSources;
const mail = { event: 'plain', fates: ['done'] } as const;
const unread = { ...mail, source: mailSources.lambda.url, rules: ['done', 'notRead'] } as const;
const done = { ...mail, source: invoking.url, status: 'ok', rules: ['done'], fixes: [] } as const;
const again = {
  ...mail,
  source: errors.url,
  status: 'retried',
  rules: ['runsAgain', 'mailGoesOn'],
  fates: ['again'],
  next: [60],
} as const;
const gone = {
  ...mail,
  source: records.url,
  status: 'lost',
  rules: ['lost', 'mailGoesOn'],
  fates: ['lost'],
  next: [],
} as const;
const noRetry = { maximumRetryAttempts: 0 };

/** Mails for which SES does not wait: what holds for any asynchronous event, and what becomes of the mail. */
export const unreadMailRows: Row[] = [
  {
    ...done,
    name: 'Event: answers anything',
    outcome: answers({ ok: true }),
    headline: 'SES never sees the answer',
    caller: { kind: 'nothing', text: expect.stringContaining('next action') as string },
  },
  { ...done, name: 'Event: answers null', outcome: answers(null) },
  {
    ...done,
    name: 'Event: an on-success destination',
    outcome: answers({ ok: true }),
    options: { onSuccess: 'sqs' },
    rules: ['done', 'onSuccess'],
    also: ({ deliveries }) => {
      expect(deliveries.map(({ to }) => to)).toEqual(['On-success destination (SQS)']);
    },
  },
  {
    ...unread,
    name: 'Event: answers CONTINUE',
    outcome: answers({ disposition: 'CONTINUE' }),
    status: 'ok',
    fixes: [],
  },
  {
    ...unread,
    name: 'Event: wants to stop the mail',
    outcome: answers({ disposition: 'STOP_RULE_SET' }),
    status: 'lost',
    headline: 'nobody reads the answer with `Event`',
    fixes: ['invocationType'],
  },
  {
    ...mail,
    name: 'Event: names failures',
    outcome: answers({ batchItemFailures: [{ itemIdentifier: 'x' }] }),
    status: 'lost',
    rules: ['failureNotRead'],
    fates: ['lost'],
    source: invoking.url,
    fixes: ['/batchItemFailures'],
  },
  {
    ...again,
    name: 'Event: throws',
    outcome: throws,
    headline:
      'The function threw `TypeError`: Lambda runs it again after 1 minute and after 2 more; if they fail too, the event is lost, while the mail goes on.',
    fixes: ['onFailure'],
    also: ({ next }) => {
      expect(next[0]?.attempt).toEqual({ number: 2, ageSeconds: 60 });
    },
  },
  { ...again, name: 'Event: times out', outcome: timesOut },
  { ...again, name: 'Event: exits', outcome: exits },
  { ...again, name: 'Event: fails in init', outcome: failsInInit },
  {
    ...again,
    name: 'Event: throws for the second time',
    outcome: throws,
    attempt: { number: 2, ageSeconds: 60 },
    next: [120],
    also: ({ next }) => {
      expect(next[0]?.attempt).toEqual({ number: 3, ageSeconds: 180 });
    },
  },
  {
    ...gone,
    name: 'Event: throws for the third time',
    outcome: throws,
    attempt: { number: 3, ageSeconds: 180 },
    headline: 'the last of 3 attempts',
    fixes: ['onFailure', '-'],
  },
  { ...gone, name: 'Event: throws without retries', outcome: throws, options: noRetry },
  {
    ...gone,
    name: 'Event: the third attempt would come too late',
    outcome: throws,
    options: { maximumEventAge: 180 },
    attempt: { number: 2, ageSeconds: 60 },
    source: recordings.url,
    rules: ['tooOld', 'lost', 'mailGoesOn'],
  },
  {
    ...gone,
    name: 'Event: a dead-letter queue and a destination',
    outcome: throws,
    options: { ...noRetry, deadLetterQueue: 'sqs', onFailure: 'eventbridge' },
    status: 'rejected',
    rules: ['deadLetterQueue', 'onFailure', 'mailGoesOn'],
    source: guide2023.url,
    fates: ['kept'],
    fixes: [],
    also: ({ deliveries }) => {
      expect(deliveries.map(({ to }) => to)).toEqual([
        'Dead-letter queue (SQS)',
        'On-failure destination (EventBridge)',
      ]);
    },
  },
  { ...again, name: 'an event without mails', event: {}, outcome: throws, fates: [] },
];
