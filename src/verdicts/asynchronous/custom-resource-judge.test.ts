import { expect } from 'vitest';
import { customResourceJudge } from './custom-resource-judge.ts';
import { attemptRows } from './testing/async-rows-fs.ts';
import { answering, put, urlOf } from './testing/custom-resource-calls-fs.ts';
import { answers, answersText, describeRows, throws } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';

const guide = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide';
const errors = 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html';
const stuck =
  'https://aws.amazon.com/premiumsupport/knowledge-center/cloudformation-lambda-resource-delete/';
const cdk = 'https://github.com/aws/aws-cdk';

const [address = '', query = ''] = urlOf('create').split('?');
const reordered = `${address}?${query.split('&').reverse().join('&')}`;
/** The request with a signature of version 4. */
const signed = {
  ...(sampleOf('cloudformation/custom-resource', 'create') as object),
  ResponseURL: `${address}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host&X-Amz-Signature=3f`,
};

const base = { event: 'create', outcome: answers(null), next: [] } as const;
const done = {
  ...base,
  status: 'ok',
  rules: ['succeeded'],
  source: `${guide}/crpg-ref-responses.html`,
  fates: ['done'],
  fixes: [],
} as const;
const failed = {
  ...base,
  status: 'rejected',
  rules: ['failed'],
  source: `${cdk}/pull/5525`,
  fates: ['refused'],
} as const;
const waits = {
  ...base,
  status: 'lost',
  rules: ['noAnswer'],
  source: `${guide}/crpg-ref.html`,
  fates: ['lost'],
  fixes: ['/ResponseURL'],
} as const;
const refused = {
  ...waits,
  rules: ['refused', 'noAnswer'],
} as const;
const other = {
  ...waits,
  rules: ['otherRequest', 'noAnswer'],
  source: `${guide}/crpg-ref-responses.html`,
} as const;

const rows: Row[] = [
  {
    ...done,
    name: 'answers SUCCESS',
    calls: put('create', { Data: { Fqdn: 'a', Ttl: 300, Off: false, None: null } }),
    headline: 'The Create succeeds, and the stack goes on.',
  },
  { ...done, name: 'answers with an empty content type', calls: put('create', {}, answering('')) },
  {
    ...done,
    name: 'the first answer counts',
    calls: [...put('create'), ...put('create', { Status: 'FAILED' })],
  },
  {
    ...done,
    name: 'answers again after a refusal',
    calls: [...put('create', {}, answering('text/plain')), ...put('create')],
  },
  {
    ...done,
    name: 'answers to a Delete',
    event: 'delete',
    calls: put('delete'),
    headline: 'The Delete succeeds',
  },
  { ...done, name: 'answers to an Update with the same id', event: 'update', calls: put('update') },
  {
    ...done,
    name: 'answers to an Update with another id',
    event: 'update',
    calls: put('update', { PhysicalResourceId: 'another' }),
    rules: ['succeeded', 'replaced'],
    headline:
      'CloudFormation will send a Delete for `shop.example.com`, because the `PhysicalResourceId` is another one.',
    fixes: ['/PhysicalResourceId'],
  },
  {
    ...done,
    name: 'answers, with an on-success destination',
    calls: put('create'),
    options: { onSuccess: 'eventbridge' },
    rules: ['succeeded', 'onSuccess'],
  },
  {
    ...failed,
    name: 'answers FAILED',
    calls: put('create', { Status: 'FAILED', Reason: 'No name' }),
    headline: 'The Create fails with `No name`, and the stack rolls back.',
    fixes: [],
  },
  {
    ...failed,
    name: 'answers FAILED without a reason',
    calls: put('create', { Status: 'FAILED' }),
    rules: ['failed', 'noReason'],
    headline: 'fails without a reason',
    fixes: ['-'],
  },
  {
    ...failed,
    name: 'answers FAILED to a Delete',
    event: 'delete-after-failed-create',
    calls: put('delete-after-failed-create', { Status: 'FAILED', Reason: 'No record' }),
    rules: ['deleteFailed'],
    source: stuck,
    headline: 'The Delete fails with `No record`, and the stack becomes `DELETE_FAILED`.',
  },
  {
    ...waits,
    name: 'returns the answer instead',
    outcome: answers({ Status: 'SUCCESS' }),
    headline: 'The stack waits for 1 hour and then fails, because the function sent nothing',
  },
  { ...waits, name: 'the answer is null, and nothing sent' },
  { ...waits, name: 'returns no JSON', outcome: answersText('') },
  {
    ...waits,
    name: 'has another timeout',
    options: { serviceTimeout: 300 },
    headline: 'The stack waits for 5 minutes',
  },
  {
    ...waits,
    name: 'does not answer to a Delete',
    event: 'delete',
    rules: ['noAnswer', 'deleteFailed'],
    source: stuck,
  },
  {
    ...waits,
    name: 'sends it somewhere else',
    calls: put('create', {}, { url: 'https://example.com/' }),
  },
  {
    ...waits,
    name: 'does not reach S3',
    calls: put('create', {}, { error: 'ECONNREFUSED' }),
    headline: 'because the request to `ResponseURL` failed with `ECONNREFUSED`.',
  },
  { ...waits, name: 'the event has no URL', event: {}, calls: put('create') },
  {
    ...done,
    name: 'sends the parameters of the URL in another order',
    calls: put('create', {}, { url: reordered }),
  },
  {
    ...done,
    name: 'sends a content type that the signature does not cover',
    event: signed,
    calls: put('create', {}, { ...answering('text/plain'), url: signed.ResponseURL }),
  },
  {
    ...refused,
    name: 'sends a POST',
    calls: put('create', {}, { method: 'POST' }),
    headline: 'because the method is `POST`, and not PUT.',
  },
  {
    ...refused,
    name: 'leaves the signature out',
    calls: put('create', {}, { url: urlOf('create').replace(/\?.*$/, '') }),
    headline: 'because the URL is not `ResponseURL` as it came.',
  },
  {
    ...refused,
    name: 'sends a content type',
    calls: put('create', {}, answering('application/json')),
    headline: 'because the content type is `application/json`, and not empty.',
  },
  {
    ...other,
    name: 'sends no JSON',
    calls: put('create', {}, { body: 'SUCCESS' }),
    fixes: ['-'],
  },
  {
    ...other,
    name: 'sends another RequestId',
    calls: put('create', { RequestId: 'a' }),
    headline: 'because `RequestId` is the text `"a"`, and not that of the request.',
    fixes: ['/RequestId'],
  },
  {
    ...other,
    name: 'sends no StackId',
    calls: put('create', { StackId: undefined }),
    fixes: ['/StackId'],
  },
  {
    ...failed,
    name: 'sends another status',
    calls: put('create', { Status: 'FAILURE' }),
    rules: ['badStatus'],
    source: 'https://github.com/PaloAltoNetworks/aws-elb-autoscaling/issues/23',
    headline: 'The Create fails, because `Status` is the text `"FAILURE"`.',
    fixes: ['-'],
  },
  {
    ...failed,
    name: 'sends no id, with FAILED',
    calls: put('create', { Status: 'FAILED', PhysicalResourceId: undefined }),
    rules: ['noPhysicalResourceId'],
    source: 'https://github.com/remind101/empire/issues/918',
  },
  {
    ...failed,
    name: 'sends an empty id to a Delete',
    event: 'delete',
    calls: put('delete', { PhysicalResourceId: '' }),
    rules: ['noPhysicalResourceId', 'deleteFailed'],
    source: stuck,
  },
  {
    ...failed,
    name: 'sends a list in Data',
    calls: put('create', { Data: { Names: ['a'] } }),
    rules: ['badData'],
    source: 'https://github.com/gene1wood/cfnlambda/issues/5',
    headline: 'because `Data.Names` is a list.',
  },
  {
    ...failed,
    name: 'sends a list as Data',
    calls: put('create', { Data: ['a'] }),
    rules: ['badData'],
    source: 'https://github.com/gene1wood/cfnlambda/issues/5',
    headline: 'because `Data` is a list, and not an object.',
  },
  {
    ...failed,
    name: 'sends a long id',
    calls: put('create', { PhysicalResourceId: 'x'.repeat(1025) }),
    rules: ['longPhysicalResourceId'],
    source: `${guide}/crpg-ref-responses.html`,
    headline: 'because `PhysicalResourceId` has 1,025 bytes, and may have 1,024.',
  },
  {
    ...failed,
    name: 'sends more than 4,096 bytes',
    calls: put('create', { Data: { Long: 'ü'.repeat(2000) } }),
    rules: ['tooLong'],
    source: `${cdk}/issues/23958`,
  },
  {
    ...done,
    name: 'throws after it answered',
    outcome: throws,
    calls: put('create'),
    rules: ['succeeded', 'answeredBefore', 'runsAgain'],
    source: errors,
    headline: 'the stack goes on; then the function threw `TypeError`, so Lambda runs it again.',
    fates: ['again'],
    next: [60],
    fixes: ['onFailure'],
    also: ({ next }) => {
      expect(next[0]?.event).toEqual(sampleOf('cloudformation/custom-resource', 'create'));
    },
  },
  {
    ...waits,
    name: 'throws after an answer that was refused',
    outcome: throws,
    calls: put('create', {}, { method: 'POST' }),
    status: 'retried',
    rules: ['runsAgain'],
    source: errors,
    fates: ['again'],
    next: [60],
    fixes: ['/ResponseURL', 'onFailure'],
  },
];

describeRows('cloudformation/custom-resource', customResourceJudge, [
  ...attemptRows('create', ', and the stack fails after 1 hour without an answer', ['noAnswer']),
  ...rows,
]);
