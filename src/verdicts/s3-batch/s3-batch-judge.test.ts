import { expect } from 'vitest';
import {
  answers,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { s3BatchJudge } from './s3-batch-judge.ts';
import { s3BatchSources as sources } from './s3-batch-sources.ts';
import { taskRows } from './testing/task-rows-fs.ts';

const failed = {
  event: 'minimal',
  source: sources.reports.url,
  status: 'rejected',
  rules: ['functionError'],
  fates: ['refused'],
  next: [],
} as const;

const failures: Row[] = [
  {
    ...failed,
    name: 'throws',
    outcome: throws,
    headline: 'The task has failed, because the function threw `TypeError`.',
    fixes: ['-'],
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toContain(
        ',failed,200,PermanentFailure,"Lambda returned function error: {""errorMessage"":""Cannot read',
      );
    },
  },
  {
    ...failed,
    name: 'times out',
    outcome: timesOut,
    headline: 'because the function timed out',
    also: ({ deliveries }) => {
      expect(deliveries[0]?.body).toContain('Task timed out');
    },
  },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  { ...failed, name: 'an event without tasks', event: {}, outcome: throws, fates: [] },
];

const mixed: Row[] = [
  {
    name: 'three tasks end in three ways',
    event: {
      invocationSchemaVersion: '1.0',
      invocationId: 'i',
      tasks: ['a', 'b', 'c'].map((taskId) => ({ taskId, s3Key: taskId })),
    },
    outcome: answers({
      invocationSchemaVersion: '1.0',
      invocationId: 'i',
      treatMissingKeysAs: 'TemporaryFailure',
      results: [
        { taskId: 'b', resultCode: 'Succeeded', resultString: '' },
        { taskId: 'a', resultCode: 'PermanentFailure', resultString: '' },
      ],
    }),
    source: sources.codes.url,
    status: 'partial',
    rules: ['succeeded', 'permanentFailure', 'missingTask'],
    headline: 'Task `b` is done; task `c` is tried again before the job ends',
    fates: ['refused', 'done', 'again'],
    next: [null],
  },
  {
    ...failed,
    name: 'tasks that are no objects',
    event: { tasks: [null, 'x', {}] },
    outcome: answers({ results: {} }),
    source: sources.codes.url,
    rules: ['noCodeForMissing'],
  },
  {
    ...failed,
    event: { tasks: null },
    name: 'no tasks, and null as an answer',
    outcome: answers(null),
    source: sources.codes.url,
    status: 'ok',
    rules: ['unreadable'],
    headline: 'holds no task',
    fates: [],
  },
];

describeRows('s3-batch/invocation-v1', s3BatchJudge, [
  ...taskRows('s3-batch/invocation-v1', '1.0'),
  ...failures,
  ...mixed,
]);
describeRows('s3-batch/invocation-v2', s3BatchJudge, [
  ...taskRows('s3-batch/invocation-v2', '2.0'),
  ...failures,
]);
