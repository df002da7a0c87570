import { expect } from 'vitest';
import type { JudgedCall } from '../judge.ts';
import { pipelineJobJudge } from './pipeline-job-judge.ts';
import { attemptRows } from './testing/async-rows-fs.ts';
import { answers, answersText, describeRows, throws } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const api = 'https://docs.aws.amazon.com/codepipeline/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/codepipeline/latest/userguide';
const jobId = '94a6f0d1-8c2b-4e75-a31d-5b7e08c9f264';

const put = (operation: string, input: object, error?: string): JudgedCall => ({
  kind: 'aws',
  service: 'codepipeline',
  operation,
  input: JSON.stringify(input),
  ...(error === undefined ? {} : { error }),
});
const success = (input: object) => put('PutJobSuccessResult', input);
const failure = (message?: string) =>
  put('PutJobFailureResult', { jobId, failureDetails: { type: 'JobFailed', message } });

const base = { event: 'continued', outcome: answers(null) } as const;
const done = {
  ...base,
  calls: [success({ jobId })],
  status: 'ok',
  rules: ['succeeded'],
  source: `${guide}/action-reference-Lambda.html`,
  fates: ['done'],
  next: [],
  fixes: [],
} as const;
const unreported = {
  ...base,
  status: 'lost',
  rules: ['notReported'],
  source: `${guide}/limits.html`,
  fates: ['lost'],
  next: [],
  fixes: ['/CodePipeline.job/id'],
} as const;
const wrong = {
  ...unreported,
  rules: ['wrongJob', 'notReported'],
  source: `${api}/API_PutJobSuccessResult.html`,
} as const;
const undetailed = {
  ...unreported,
  rules: ['badDetails', 'notReported'],
  source: `${api}/API_FailureDetails.html`,
} as const;
const failed = {
  ...base,
  status: 'rejected',
  rules: ['failed'],
  source: `${api}/API_FailureDetails.html`,
  fates: ['refused'],
  next: [],
} as const;

const rows: Row[] = [
  {
    ...done,
    calls: [success({ jobId })],
    name: 'reports success',
    headline: 'The action succeeds',
  },
  { ...done, calls: [success({ jobId }), failure('late')], name: 'the first report counts' },
  {
    ...done,
    calls: [success({ jobId })],
    name: 'reports success, with a destination',
    options: { onSuccess: 'sns' },
    rules: ['succeeded', 'onSuccess'],
  },
  { ...done, calls: [success({ jobId, continuationToken: '' })], name: 'the token is empty' },
  {
    ...failed,
    name: 'reports failure',
    calls: [failure('No such page')],
    headline: 'The action fails with `No such page`, because the function reported it.',
  },
  {
    ...base,
    name: 'goes on with a token',
    calls: [success({ jobId, continuationToken: 'step 4' })],
    status: 'ok',
    rules: ['continues'],
    source: `${guide}/limits.html`,
    headline: 'invokes the function again with the `continuationToken`',
    fates: ['again'],
    next: [null],
    also: ({ next }) => {
      expect(next[0]).toMatchObject({
        attempt: { number: 1, ageSeconds: 0 },
        event: {
          'CodePipeline.job': {
            id: '4a6f0d19-8c2b-4e75-a31d-5b7e08c9f264',
            accountId: '123456789012',
            data: { continuationToken: 'step 4', outputArtifacts: [] },
          },
        },
      });
    },
  },
  {
    ...unreported,
    name: 'returns instead of reporting',
    outcome: answers({ status: 'success' }),
    headline: 'times out after 20 minutes, because the function did not report the end of the job.',
  },
  { ...unreported, name: 'the answer is null, and nothing reported' },
  { ...unreported, name: 'the answer is no JSON', outcome: answersText('{') },
  {
    ...unreported,
    name: 'the report failed',
    calls: [put('PutJobSuccessResult', { jobId }, 'AccessDeniedException')],
    headline: 'because `PutJobSuccessResult` failed with `AccessDeniedException`.',
  },
  {
    ...unreported,
    name: 'calls something else',
    calls: [put('GetPipeline', { name: 'a' })],
  },
  {
    ...wrong,
    name: 'reports another job',
    calls: [success({ jobId: 'a' })],
    headline: 'because the `jobId` of `PutJobSuccessResult` is the text `"a"`, and not that',
  },
  {
    ...wrong,
    name: 'reports no job',
    calls: [success({})],
    headline: 'because the `jobId` of `PutJobSuccessResult` is missing.',
  },
  {
    ...undetailed,
    name: 'reports failure without a message',
    calls: [failure()],
    headline: 'because `message` in `failureDetails` is missing.',
  },
  {
    ...undetailed,
    name: 'reports failure without details',
    calls: [put('PutJobFailureResult', { jobId })],
    headline: 'because `failureDetails` is missing.',
  },
  {
    ...undetailed,
    name: 'reports failure of a type of its own',
    calls: [
      put('PutJobFailureResult', { jobId, failureDetails: { type: 'Failed', message: 'a' } }),
    ],
    headline: 'because `type` in `failureDetails` is the text `"Failed"`.',
  },
  {
    ...undetailed,
    name: 'reports failure at great length',
    calls: [failure('x'.repeat(5001))],
    headline: 'because the message has 5,001 characters, and may have 5,000.',
  },
  { ...failed, name: 'a refused report is no report', calls: [failure(), failure('b')] },
  { ...wrong, name: 'the event has no job', event: {}, calls: [success({ jobId })] },
  {
    ...done,
    calls: [success({ jobId })],
    name: 'throws after it reported',
    outcome: throws,
    rules: ['succeeded', 'reportedBefore', 'runsAgain'],
    source: `${api}/API_PutJobFailureResult.html`,
    headline:
      'The action succeeds, and the pipeline goes on; then the function threw `TypeError`, so Lambda runs it again.',
    fates: ['again'],
    next: [60],
    fixes: ['onFailure'],
  },
  {
    ...failed,
    name: 'throws after it reported, at the last attempt',
    outcome: throws,
    calls: [failure('No such page')],
    attempt: { number: 3, ageSeconds: 180 },
    rules: ['failed', 'reportedBefore', 'lost'],
    headline: 'then the function threw `TypeError` in its last attempt.',
    fates: ['lost'],
  },
];

describeRows('codepipeline/job', pipelineJobJudge, [
  ...attemptRows('minimal', ', and the action times out after 20 minutes', ['notReported']),
  ...rows,
]);
