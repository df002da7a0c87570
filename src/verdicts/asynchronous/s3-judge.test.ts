import { expect } from 'vitest';
import type { JudgedCall } from '../judge.ts';
import { s3Judge } from './s3-judge.ts';
import { answerRows, attemptRows } from './testing/async-rows-fs.ts';
import { answers, describeRows, throws } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const structure =
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html';
const deleting =
  'https://docs.aws.amazon.com/sdkfornet1/latest/apidocs/html/M_Amazon_S3_AmazonS3_DeleteObject.htm';
const bucket = 'quarterly-reports-123456789012';
const encoded = 'reports/2026/Q3+summary+%28final%29+%E2%80%93+Z%C3%BCrich.csv';
const decoded = 'reports/2026/Q3 summary (final) – Zürich.csv';
const pointer = '/Records/0/s3/object/key';

const call = (operation: string, input: object, error?: string): JudgedCall[] => [
  {
    kind: 'aws',
    service: 's3',
    operation,
    input: JSON.stringify(input),
    ...(error === undefined ? {} : { error }),
  },
];
const ask = (operation: string, Key: string, Bucket = bucket) => call(operation, { Bucket, Key });

const wrong = {
  event: 'encoded-key',
  outcome: answers(null),
  status: 'retried',
  rules: ['keyNotFound', 'runsAgain'],
  source: structure,
  fates: ['again'],
  next: [60],
  fixes: [pointer, 'onFailure'],
} as const;
const deletes = {
  ...wrong,
  status: 'lost',
  rules: ['nothingDeleted', 'done'],
  source: deleting,
  fates: ['lost'],
  next: [],
  fixes: [pointer],
} as const;
const fine = {
  ...wrong,
  status: 'ok',
  rules: ['done'],
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html',
  fates: ['done'],
  next: [],
  fixes: [],
} as const;
const failed = {
  ...wrong,
  rules: ['runsAgain'],
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
} as const;

const rows: Row[] = [
  {
    ...wrong,
    name: 'gets the encoded key',
    calls: ask('GetObject', encoded),
    headline:
      '`GetObject` finds nothing, because the key is URL-encoded, so the function most likely throws: Lambda runs it again',
    also: ({ steps, fixes }) => {
      expect(steps[0]?.text).toContain('asks for `reports/2026/Q3+summary');
      expect(fixes[0]?.text).toContain(decoded);
    },
  },
  { ...wrong, name: 'asks for the head of the encoded key', calls: ask('HeadObject', encoded) },
  { ...wrong, name: 'tags the encoded key', calls: ask('PutObjectTagging', encoded) },
  {
    ...wrong,
    name: 'gets the key with its plus signs',
    calls: ask('GetObject', decodeURIComponent(encoded)),
    also: ({ steps }) => {
      expect(steps[0]?.text).toContain('asks for `reports/2026/Q3+summary+(final)');
    },
  },
  { ...wrong, name: 'names no bucket', calls: call('GetObject', { Key: encoded }) },
  {
    ...wrong,
    name: 'gets the encoded key for the third time',
    calls: ask('GetObject', encoded),
    attempt: { number: 3, ageSeconds: 180 },
    status: 'rejected',
    options: { onFailure: 'sqs' },
    rules: ['keyNotFound', 'onFailure'],
    fates: ['kept'],
    next: [],
    fixes: [pointer],
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toMatchObject({ responsePayload: { errorType: 'NoSuchKey' } });
    },
  },
  { ...wrong, name: 'throws after it asked', calls: ask('GetObject', encoded), outcome: throws },
  {
    ...failed,
    name: 'says in its error that the encoded key is not there',
    outcome: {
      kind: 'function-error',
      errorType: 'Error',
      errorMessage: `NoSuchKey: The bucket has no ${encoded}`,
    },
  },
  {
    ...fine,
    name: 'catches that S3 found nothing',
    calls: call('GetObject', { Bucket: bucket, Key: encoded }, 'NoSuchKey'),
  },
  {
    ...deletes,
    name: 'deletes the encoded key',
    calls: ask('DeleteObject', encoded),
    headline: '`DeleteObject` deletes nothing, because the key is URL-encoded.',
  },
  {
    ...deletes,
    name: 'deletes a list with the encoded key',
    calls: call('DeleteObjects', { Bucket: bucket, Delete: { Objects: [{ Key: encoded }] } }),
  },
  { ...fine, name: 'gets the decoded key', calls: ask('GetObject', decoded) },
  { ...fine, name: 'gets it from another bucket', calls: ask('GetObject', encoded, 'other') },
  {
    ...fine,
    name: 'copies from the encoded key, as CopySource wants it',
    calls: call('CopyObject', { CopySource: `${bucket}/${encoded}`, Key: decoded }),
  },
  {
    ...fine,
    name: 'gets a key that needs no decoding',
    event: 'object-created-put',
    calls: ask('GetObject', 'reports/2026/q3.csv'),
  },
  {
    ...fine,
    name: 'calls with an input that is no JSON',
    calls: [{ ...ask('GetObject', 'a')[0], input: '{' } as JudgedCall],
  },
  {
    ...fine,
    name: 'has a key that cannot be decoded',
    event: { Records: [{ s3: { object: { key: '100%+' } } }, null, 'text'] },
    calls: ask('GetObject', '100%+'),
  },
  {
    ...failed,
    name: 'reads a size that is not there',
    event: 'object-removed',
    outcome: throws,
    fixes: ['/Records/0/s3/object', 'onFailure'],
  },
];

describeRows('s3/notification', s3Judge, [
  ...answerRows('object-created-put'),
  ...attemptRows('object-created-put'),
  ...rows,
]);
