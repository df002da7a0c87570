import { expect } from 'vitest';
import { asyncSources } from '../async-sources.ts';
import { answers, exits, failsInInit, throws, timesOut } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';

const { errors, guide2023, invoking, records, recordings } = asyncSources;
const second = { number: 2, ageSeconds: 60 };
const third = { number: 3, ageSeconds: 180 };

/** Rows that hold for every service that invokes asynchronously: what comes after a failed attempt. */
export function attemptRows(event: string | object, aftermath = '', last: string[] = []): Row[] {
  const failed = {
    event,
    outcome: throws,
    status: 'retried',
    rules: ['runsAgain'],
    source: errors.url,
    fates: ['again'],
    next: [60],
  } as const;
  const given = { event, outcome: throws, attempt: third, next: [] } as const;
  const lost = {
    ...given,
    status: 'lost',
    rules: ['lost', ...last],
    source: records.url,
    fates: ['lost'],
  } as const;
  const kept = { ...given, status: 'rejected', fates: ['kept'] } as const;
  const whole = `after 1 minute and after 2 more; if they fail too, the event is lost${aftermath}.`;
  return [
    {
      ...failed,
      name: 'throws at the first attempt',
      headline: `The function threw \`TypeError\`: Lambda runs it again ${whole}`,
      also: ({ next }) => {
        expect(next[0]?.attempt).toEqual({ number: 2, ageSeconds: 60 });
      },
    },
    {
      ...failed,
      name: 'times out',
      outcome: timesOut,
      headline: 'The function timed out: Lambda runs it again after 1 minute',
    },
    { ...failed, name: 'exits', outcome: exits },
    { ...failed, name: 'fails in init', outcome: failsInInit },
    {
      ...failed,
      name: 'throws at the second attempt',
      attempt: second,
      next: [120],
      headline: 'a last time after 2 minutes; if that fails too, the event is lost',
    },
    {
      ...failed,
      name: 'has one retry only',
      options: { maximumRetryAttempts: 1 },
      headline: 'once more after 1 minute; if that fails too, the event is lost',
    },
    {
      ...lost,
      name: 'throws at the third attempt',
      headline: `that was the last of 3 attempts, so the event is lost${aftermath}.`,
    },
    {
      ...lost,
      name: 'has no retry',
      attempt: { number: 1, ageSeconds: 0 },
      options: { maximumRetryAttempts: 0 },
      headline: 'that was the only attempt',
    },
    {
      ...lost,
      name: 'is too old for a retry after a minute',
      attempt: { number: 1, ageSeconds: 0 },
      options: { maximumEventAge: 60 },
      rules: ['tooOld', 'lost', ...last],
      source: recordings.url,
      headline: 'too late for a maximum age of 1 minute',
    },
    {
      ...failed,
      name: 'has the age for one retry',
      options: { maximumEventAge: 180 },
      headline: 'once more after 1 minute',
    },
    {
      ...lost,
      name: 'is too old for the second retry',
      attempt: second,
      options: { maximumEventAge: 180 },
      rules: ['tooOld', 'lost', ...last],
    },
    {
      ...kept,
      name: 'has a queue for dead letters',
      options: { deadLetterQueue: 'sqs' },
      rules: ['deadLetterQueue', ...last],
      source: guide2023.url,
      headline: 'the event goes to the dead-letter queue',
      also: ({ deliveries }) => {
        expect(deliveries.map(({ to }) => to)).toEqual(['Dead-letter queue (SQS)']);
        expect(deliveries[0]?.body).toMatchObject({
          messageAttributes: {
            RequestID: { dataType: 'String' },
            ErrorCode: { dataType: 'Number', stringValue: '200' },
            ErrorMessage: { dataType: 'String', stringValue: throws.errorMessage },
          },
        });
      },
    },
    {
      ...kept,
      name: 'has a topic for dead letters',
      options: { deadLetterQueue: 'sns' },
      rules: ['deadLetterQueue', ...last],
      source: guide2023.url,
    },
    {
      ...kept,
      name: 'has an on-failure destination',
      options: { onFailure: 'sqs' },
      rules: ['onFailure', ...last],
      source: records.url,
      headline: 'the event goes to the on-failure destination',
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toMatchObject({
          version: '1.0',
          requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
          responseContext: { statusCode: 200, functionError: 'Unhandled' },
          responsePayload: { errorType: 'TypeError' },
        });
      },
    },
    {
      ...kept,
      name: 'has both',
      options: { onFailure: 's3', deadLetterQueue: 'sqs' },
      rules: ['deadLetterQueue', 'onFailure', ...last],
      source: records.url,
      headline: 'to the dead-letter queue and the on-failure destination',
    },
    {
      ...kept,
      name: 'is too old, and has an event bus as destination',
      attempt: { number: 1, ageSeconds: 21_590 },
      options: { onFailure: 'eventbridge' },
      rules: ['tooOld', 'onFailure', ...last],
      source: recordings.url,
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toMatchObject({
          source: 'lambda',
          'detail-type': 'Lambda Function Invocation Result - Failure',
          detail: { requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 1 } },
        });
      },
    },
    {
      ...failed,
      name: 'throws on an event that is null',
      event: { event: null },
    },
  ];
}

/** Rows of services that wait for nothing: the answer is ignored. */
export function answerRows(event: string | object): Row[] {
  const done = {
    event,
    status: 'ok',
    rules: ['done'],
    source: invoking.url,
    fates: ['done'],
    next: [],
    fixes: [],
  } as const;
  const said = { ...done, status: 'lost', rules: ['failureNotRead'], fates: ['lost'] } as const;
  return [
    { ...done, name: 'the answer is null', outcome: answers(null), headline: 'the answer.' },
    { ...done, name: 'the answer is a value', outcome: answers({ read: ['a'] }) },
    { ...done, name: 'the answer is no JSON', outcome: { kind: 'response', body: '{' } },
    { ...done, name: 'succeeds at the last attempt', outcome: answers('ok'), attempt: third },
    {
      ...done,
      name: 'has an on-success destination',
      outcome: answers({ read: 1 }),
      options: { onSuccess: 'lambda' },
      rules: ['done', 'onSuccess'],
      source: records.url,
      also: ({ deliveries }) => {
        expect(deliveries.map(({ to }) => to)).toEqual(['On-success destination (Lambda)']);
        expect(deliveries[0]?.body).toMatchObject({
          requestContext: { condition: 'Success' },
          responsePayload: { read: 1 },
        });
        expect(deliveries[0]?.body).not.toHaveProperty('responseContext.functionError');
      },
    },
    {
      ...said,
      name: 'the answer names failures as if to a queue',
      outcome: answers({ batchItemFailures: [{ itemIdentifier: 'a' }] }),
      headline: 'nobody reads `batchItemFailures`',
      fixes: ['/batchItemFailures'],
    },
    {
      ...said,
      name: 'the answer has an error status as if to a client',
      status: 'ok',
      fates: ['done'],
      outcome: answers({ statusCode: 500 }),
      headline: 'nobody reads a `statusCode` of `500`',
      fixes: ['/statusCode'],
    },
    { ...done, name: 'the answer has status 200', outcome: answers({ statusCode: 200 }) },
    { ...done, name: 'no failure is named', outcome: answers({ batchItemFailures: [] }) },
  ];
}
