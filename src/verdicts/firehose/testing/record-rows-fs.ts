import { expect } from 'vitest';
import { answers } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { firehoseSources as sources } from '../firehose-sources.ts';
import {
  allFail,
  base64,
  fine,
  first,
  ok,
  oneFails,
  records,
  second,
  third,
  three,
} from './firehose-rows-fs.ts';

const measured = sources.measured.url;

/** What becomes of records by their entries. */
export const recordRows: Row[] = [
  {
    ...fine,
    name: 'all are Ok, in another order',
    outcome: answers(records(ok(third, base64('c\n')), ok(first, base64('a\n')), ok(second))),
    rules: ['delivered'],
    headline: 'All 3 records are delivered.',
    caller: { kind: 'value', value: 'a\n{}\nc\n' },
    fixes: [],
  },
  {
    ...fine,
    name: 'one is Dropped, without data',
    outcome: three({ recordId: second, result: 'Dropped' }),
    rules: ['delivered', 'dropped'],
    headline: '2 of 3 records are delivered; record `…287000000` is left out.',
    fixes: [],
    also: ({ deliveries }) => {
      expect(deliveries).toEqual([]);
    },
  },
  {
    ...fine,
    name: 'all are Dropped',
    outcome: answers(
      records(...[first, second, third].map((recordId) => ({ recordId, result: 'Dropped' }))),
    ),
    rules: ['dropped'],
    caller: { kind: 'nothing' },
  },
  {
    ...fine,
    name: 'JSON without a newline',
    outcome: three(ok(second, base64('{"page":"/tea"}'))),
    rules: ['delivered', 'concatenated'],
    headline: 'All 3 records are delivered, with no newline between them.',
    source: sources.deliver.url,
    fixes: ['-'],
  },
  {
    ...fine,
    event: 'minimal',
    name: 'data is empty',
    outcome: answers(records(ok(first, ''))),
    rules: ['delivered'],
    headline: 'The record is delivered.',
    fates: ['done'],
  },
  {
    ...oneFails,
    name: 'one is ProcessingFailed',
    outcome: three({ recordId: second, result: 'ProcessingFailed' }),
    rules: ['delivered', 'processingFailed', 'kept'],
    headline:
      '2 of 3 records are delivered; record `…287000000` counts as failed, as the answer says.',
    fixes: [],
    also: ({ deliveries }) => {
      expect(deliveries.map(({ to, body }) => ({ to, body }))).toEqual([
        {
          to: 'S3 bucket, under `processing-failed/`',
          body: {
            rawData: 'eyJwYWdlIjoiL3RlYSIsImN1c3RvbWVyIjo=',
            errorCode: 'Lambda.ProcessingFailedStatus',
            errorMessage: 'ProcessingFailed status set for record',
            attemptsMade: 1,
            arrivalTimestamp: 1795513502629,
            attemptEndingTimestamp: 1795513562629,
            lambdaARN: 'arn:aws:lambda:eu-west-1:123456789012:function:your-function:$LATEST',
          },
        },
      ]);
    },
  },
  {
    ...allFail,
    name: 'OK for Ok',
    outcome: answers(
      records(...[first, second, third].map((recordId) => ({ recordId, result: 'OK', data: '' }))),
    ),
    rules: ['unknownResult', 'kept'],
    headline: 'All 3 records count as failed, because `result` is the text `"OK"`.',
    fixes: ['/records/0/result'],
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchObject({ errorCode: '(not documented)' });
    },
  },
  {
    ...oneFails,
    name: 'dropped in small letters',
    outcome: three({ recordId: second, result: 'dropped' }),
    rules: ['delivered', 'unknownResult', 'kept'],
    fixes: ['/records/1/result'],
  },
  {
    ...oneFails,
    name: 'result is missing',
    outcome: three({ recordId: second, data: '' }),
    rules: ['delivered', 'unknownResult', 'kept'],
    headline: 'because `result` is missing',
    fixes: ['/records/1'],
  },
  {
    ...oneFails,
    name: 'result is null',
    outcome: three({ recordId: second, result: null, data: '' }),
    rules: ['delivered', 'unknownResult', 'kept'],
  },
  {
    ...oneFails,
    name: 'Ok without data',
    outcome: three({ recordId: second, result: 'Ok' }),
    rules: ['delivered', 'missingData', 'kept'],
    source: measured,
    headline: 'because `data` is missing',
    fixes: ['/records/1'],
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchObject({ errorCode: 'Lambda.InvalidReturnFormat' });
    },
  },
  {
    ...oneFails,
    name: 'data is null',
    outcome: three(ok(second, null)),
    rules: ['delivered', 'missingData', 'kept'],
    source: measured,
    fixes: ['/records/1/data'],
  },
  {
    ...oneFails,
    name: 'data is plain text',
    outcome: three(ok(second, 'hello world')),
    rules: ['delivered', 'notBase64', 'kept'],
    headline: 'because `data` is the text `"hello world"`, which is no base64.',
    fixes: ['/records/1/data'],
  },
  {
    ...oneFails,
    name: 'data is an object',
    outcome: three(ok(second, { page: '/tea' })),
    rules: ['delivered', 'notBase64', 'kept'],
  },
  {
    ...oneFails,
    name: 'data is base64 that was cut off',
    outcome: three(ok(second, 'eyJwY')),
    rules: ['delivered', 'notBase64', 'kept'],
  },
  {
    ...fine,
    name: 'data is base64 without padding',
    outcome: three(ok(second, 'Cg')),
    rules: ['delivered'],
  },
  {
    ...oneFails,
    name: 'a record is left out',
    outcome: answers(records(ok(first), ok(third))),
    rules: ['delivered', 'missingId', 'kept'],
    source: measured,
    headline:
      '2 of 3 records are delivered; record `…287000000` counts as failed, because the `recordId` does not come back.',
    fixes: ['/records'],
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchObject({
        errorCode: 'Lambda.MissingRecordId',
        attemptsMade: 1,
      });
    },
  },
  {
    ...allFail,
    name: 'recordId is called id',
    outcome: answers(
      records(...[first, second, third].map((id) => ({ id, result: 'Ok', data: '' }))),
    ),
    rules: ['missingId', 'unknownId', 'kept'],
    source: measured,
    fixes: ['/records/0'],
  },
  {
    ...oneFails,
    name: 'a recordId is a number',
    outcome: three(ok(Number(second))),
    rules: ['delivered', 'missingId', 'unknownId', 'kept'],
    source: measured,
    fixes: ['/records/1/recordId'],
  },
  {
    ...oneFails,
    name: 'a recordId comes back twice',
    outcome: answers(records(ok(first), ok(second), ok(second), ok(third))),
    rules: ['delivered', 'duplicatedId', 'kept'],
    source: measured,
    headline: 'because the `recordId` comes back twice',
    fixes: ['/records/2'],
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchObject({ errorCode: 'Lambda.DuplicatedRecordId' });
    },
  },
  {
    ...fine,
    name: 'an entry more than the event has',
    outcome: answers(records(ok(first), ok(second), ok(third), ok('x'))),
    rules: ['delivered', 'unknownId'],
    source: measured,
  },
];
