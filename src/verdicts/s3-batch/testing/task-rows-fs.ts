import { expect } from 'vitest';
import { answers, answersText } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { sampleOf } from '../../testing/sample-fs.ts';
import { s3BatchSources as sources } from '../s3-batch-sources.ts';

const codes = sources.codes.url;
const invoke = sources.invoke.url;
const powertools = sources.powertools.url;

interface Sample {
  invocationId: string;
  tasks: [{ taskId: string }];
}

/** What becomes of the one task of the sample `minimal`, in the one version or the other. */
export function taskRows(eventType: string, version: '1.0' | '2.0'): Row[] {
  const { invocationId, tasks } = sampleOf(eventType, 'minimal') as Sample;
  const [{ taskId }] = tasks;
  const head = {
    invocationSchemaVersion: version,
    treatMissingKeysAs: 'PermanentFailure',
    invocationId,
  };
  const answer = (results: unknown, changes: object = {}): Row['outcome'] =>
    answers({ ...head, results, ...changes });
  const result = (resultCode: unknown, resultString: unknown = 'Done'): Row['outcome'] =>
    answer([{ taskId, resultCode, resultString }]);

  const task = { event: 'minimal', source: codes, next: [] };
  const done = { ...task, status: 'ok', fates: ['done'] } as const;
  const failed = { ...task, status: 'rejected', fates: ['refused'] } as const;
  const again = { ...task, status: 'retried', fates: ['again'], next: [null] } as const;

  return [
    {
      ...done,
      name: 'Succeeded',
      outcome: result('Succeeded'),
      rules: ['succeeded'],
      headline: 'The task is done.',
      fixes: [],
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toBe('example-reports,report.pdf,,succeeded,200,,Done');
      },
    },
    {
      ...done,
      name: 'a resultString with quotes',
      outcome: result('Succeeded', '["a", "b"]'),
      rules: ['succeeded'],
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toBe(
          'example-reports,report.pdf,,succeeded,200,,"[""a"", ""b""]"',
        );
      },
    },
    {
      ...done,
      name: 'Succeeded without resultString',
      outcome: answer([{ taskId, resultCode: 'Succeeded' }]),
      rules: ['succeeded'],
    },
    {
      ...again,
      name: 'TemporaryFailure',
      outcome: result('TemporaryFailure'),
      rules: ['temporaryFailure'],
      headline: 'The task is tried again before the job ends, as the answer says.',
      fixes: [],
      also: ({ next, deliveries }) => {
        expect(next[0]?.attempt.number).toBe(2);
        expect(next[0]?.event).toMatchObject({ tasks: [{ taskId }] });
        expect((next[0]?.event as Sample).invocationId).not.toBe(invocationId);
        expect(deliveries).toEqual([]);
      },
    },
    {
      ...failed,
      name: 'PermanentFailure',
      outcome: result('PermanentFailure', 'no picture'),
      rules: ['permanentFailure'],
      headline: 'The task has failed, as the answer says.',
      fixes: [],
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toBe(
          'example-reports,report.pdf,,failed,200,PermanentFailure,no picture',
        );
      },
    },
    {
      ...failed,
      name: 'Success for Succeeded',
      outcome: result('Success'),
      rules: ['unknownCode'],
      headline: 'The task has failed, because `resultCode` is the text `"Success"`.',
      fixes: ['/results/0/resultCode'],
    },
    {
      ...failed,
      name: 'succeeded in small letters',
      outcome: result('succeeded'),
      rules: ['unknownCode'],
    },
    {
      ...failed,
      name: 'resultCode is missing',
      outcome: answer([{ taskId }]),
      rules: ['unknownCode'],
      fixes: ['/results/0'],
    },
    { ...failed, name: 'resultCode is null', outcome: result(null), rules: ['unknownCode'] },
    {
      ...failed,
      name: 'resultString is an object',
      outcome: result('Succeeded', { width: 320 }),
      source: invoke,
      rules: ['resultNotText'],
      headline: 'because `resultString` is an object',
      fixes: ['/results/0/resultString'],
    },
    {
      ...failed,
      name: 'resultString is null',
      outcome: result('Succeeded', null),
      source: invoke,
      rules: ['resultNotText'],
    },
    {
      ...failed,
      name: 'result for results',
      outcome: answers({ ...head, result: [{ taskId, resultCode: 'Succeeded' }] }),
      source: powertools,
      rules: ['missingTask'],
      headline:
        'The task has failed, because `results` is missing, and `treatMissingKeysAs` is `PermanentFailure`.',
      fixes: ['/result'],
    },
    {
      ...failed,
      name: 'results is empty',
      outcome: answer([]),
      source: powertools,
      rules: ['missingTask'],
      headline: 'because it is not in `results`',
      fixes: ['/results'],
    },
    {
      ...failed,
      name: 'results is an object',
      outcome: answer({ taskId, resultCode: 'Succeeded' }),
      source: powertools,
      rules: ['missingTask'],
    },
    {
      ...task,
      name: 'missing tasks count as done',
      outcome: answer([], { treatMissingKeysAs: 'Succeeded' }),
      source: powertools,
      status: 'lost',
      rules: ['missingTask'],
      headline: 'The task counts as done, because it is not in `results`',
      fates: ['lost'],
      fixes: ['/results'],
    },
    {
      ...again,
      name: 'missing tasks are tried again',
      outcome: answer([], { treatMissingKeysAs: 'TemporaryFailure' }),
      source: powertools,
      rules: ['missingTask'],
    },
    {
      ...failed,
      name: 'a task is missing, and treatMissingKeysAs too',
      outcome: answer([], { treatMissingKeysAs: undefined }),
      rules: ['noCodeForMissing'],
      headline: 'because it is not in `results`, and `treatMissingKeysAs` is missing',
    },
    {
      ...failed,
      name: 'a task is missing, and treatMissingKeysAs is another word',
      outcome: answer([], { treatMissingKeysAs: 'Failed' }),
      rules: ['noCodeForMissing'],
    },
    {
      ...done,
      name: 'treatMissingKeysAs is missing, and no task is',
      outcome: answer([{ taskId, resultCode: 'Succeeded' }], { treatMissingKeysAs: undefined }),
      rules: ['succeeded'],
    },
    {
      ...failed,
      name: 'taskId is that of no task',
      outcome: answer([{ taskId: 'x', resultCode: 'Succeeded' }]),
      source: invoke,
      rules: ['missingTask', 'otherTask'],
    },
    {
      ...failed,
      name: 'results is a list of null',
      outcome: answer([null]),
      source: invoke,
      rules: ['missingTask', 'otherTask'],
    },
    {
      ...done,
      name: 'a task has two results',
      outcome: answer([
        { taskId, resultCode: 'Succeeded', resultString: 'Done' },
        { taskId, resultCode: 'PermanentFailure', resultString: 'No' },
      ]),
      source: invoke,
      rules: ['succeeded', 'twoResults'],
      fixes: ['/results/1'],
    },
    {
      ...failed,
      name: 'the answer is {}',
      outcome: answers({}),
      rules: ['noCodeForMissing', 'notRepeated'],
      headline: 'The task has failed, because `results` and `treatMissingKeysAs` are missing.',
      fixes: ['', '', ''],
    },
    {
      ...done,
      name: 'another version than that of the event',
      outcome: answer([{ taskId, resultCode: 'Succeeded' }], {
        invocationSchemaVersion: version === '1.0' ? '2.0' : '1.0',
      }),
      source: invoke,
      rules: ['succeeded', 'notRepeated'],
      headline:
        'The task is done, if S3 takes an answer with another `invocationSchemaVersion` than the event: that is not documented.',
      fixes: ['/invocationSchemaVersion'],
    },
    {
      ...done,
      name: 'invocationId is missing',
      outcome: answer([{ taskId, resultCode: 'Succeeded' }], { invocationId: undefined }),
      source: invoke,
      rules: ['succeeded', 'notRepeated'],
      headline: 'if S3 takes an answer without `invocationId`: that is not documented.',
      fixes: [''],
    },
    {
      ...failed,
      name: 'the answer is null',
      outcome: answers(null),
      rules: ['unreadable'],
      headline: 'The task has failed, because the answer is `null`.',
      fixes: [''],
      also: ({ deliveries }) => {
        expect(deliveries[0]?.body).toBe(
          'example-reports,report.pdf,,failed,200,PermanentFailure,Invalid JSON returned in Lambda payload',
        );
      },
    },
    { ...failed, name: 'the answer is a text', outcome: answers('ok'), rules: ['unreadable'] },
    { ...failed, name: 'the answer is no JSON', outcome: answersText('{'), rules: ['unreadable'] },
  ];
}
