import { cognitoSources } from './cognito-sources.ts';
import { syncJudge } from './sync-judge.ts';
import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';

const eventType = 'cognito/sync-trigger';
const source = cognitoSources.cognitoEvents.url;
const event = sampleOf(eventType, 'replace') as {
  datasetRecords: Record<string, { newValue: string; op: string }>;
};
const { level, score } = event.datasetRecords;
const withRecords = (datasetRecords: unknown) => answers({ ...event, datasetRecords });
const fine = { event: 'replace', status: 'ok', source, fates: ['done', 'done'] } as const;
const bad = {
  event: 'replace',
  status: 'rejected',
  rules: ['notTheEvent'],
  source: cognitoSources.syncException.url,
  caller: {
    kind: 'nothing',
    text: 'The app gets an `InvalidLambdaFunctionOutputException`; its words are not documented.',
  },
  fates: ['refused', 'refused'],
  next: [],
} as const;
const failed = { ...bad, rules: ['threw'] } as const;

describeRows(eventType, syncJudge, [
  {
    ...fine,
    name: 'the event comes back',
    outcome: answers(event),
    rules: ['stored'],
    headline: '2 records are taken as the answer says.',
    caller: { kind: 'value', value: { level: '7', score: '19450' } },
  },
  {
    ...fine,
    name: 'a record is changed and one added',
    outcome: withRecords({
      level,
      score: { ...score, newValue: '18200' },
      checked: { newValue: 'true', op: 'replace' },
    }),
    rules: ['stored', 'added'],
    caller: { kind: 'value', value: { level: '7', score: '18200', checked: 'true' } },
  },
  {
    ...fine,
    name: 'a record is removed',
    outcome: withRecords({ level, score: { op: 'remove' } }),
    rules: ['stored', 'removed'],
    caller: { kind: 'value', value: { level: '7', score: null } },
  },
  {
    ...fine,
    name: 'all records are removed by null',
    outcome: withRecords({
      level: { newValue: null, op: 'replace' },
      score: { newValue: null, op: 'replace' },
    }),
    rules: ['removed'],
  },
  {
    ...fine,
    name: 'a record is left out',
    outcome: withRecords({ level }),
    status: 'partial',
    rules: ['stored', 'leftOut'],
    headline: '1 record is ignored, because the answer lacks it: `score`.',
    fates: ['done', 'lost'],
    fixes: ['/datasetRecords'],
  },
  {
    ...bad,
    name: 'the dataset is renamed',
    outcome: answers({ ...event, datasetName: 'gamestate' }),
    rules: ['changedMember'],
    source,
    headline: 'No record is stored, because the answer changes `datasetName`.',
    caller: { kind: 'nothing' },
    fixes: ['/datasetName'],
  },
  {
    ...bad,
    name: 'the records alone come back',
    outcome: answers({ datasetRecords: event.datasetRecords }),
    rules: ['changedMember'],
    source,
    caller: { kind: 'nothing' },
  },
  {
    ...bad,
    name: 'a record is a text',
    outcome: withRecords({ level, score: '18200' }),
    rules: ['badRecord'],
    source,
    fixes: ['/datasetRecords/score'],
  },
  {
    ...bad,
    name: 'a value that is a number',
    outcome: withRecords({ level, score: { newValue: 18200, op: 'replace' } }),
    rules: ['badRecord'],
    source,
    headline: 'because the value of the record `score` is `18200`, and no text.',
    caller: { kind: 'nothing' },
    fixes: ['/datasetRecords/score'],
  },
  {
    ...bad,
    name: 'an `op` that nobody knows',
    outcome: withRecords({ level, 'a/b': { newValue: '1', op: 'add' } }),
    rules: ['badRecord'],
    source,
    fixes: ['/datasetRecords/a~1b'],
  },
  {
    ...bad,
    name: 'the answer is null',
    outcome: answers(null),
    headline: 'No record is stored, because the function answers `null` instead of the event.',
    fixes: [''],
  },
  { ...bad, name: 'the answer is {}', outcome: answers({}), headline: 'without `datasetRecords`' },
  { ...bad, name: 'the answer is a text', outcome: answers('ok') },
  { ...bad, name: 'the answer is a list', outcome: answers([event]) },
  { ...bad, name: 'the answer is empty', outcome: answersText('') },
  { ...bad, name: 'the records are a list', outcome: withRecords([]) },
  {
    ...failed,
    name: 'throws',
    outcome: throws,
    headline: 'because the function threw `TypeError`.',
  },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  {
    ...failed,
    name: 'is ended by its own timeout of 3 seconds',
    outcome: {
      ...timesOut,
      errorMessage: 'RequestId: id Error: Task timed out after 3.00 seconds',
    },
  },
  {
    ...bad,
    name: 'takes longer than 5 seconds',
    outcome: timesOut,
    rules: ['tookTooLong'],
    source,
    caller: {
      kind: 'nothing',
      text: 'The app gets a `LambdaSocketTimeoutException`; its words are not documented.',
    },
  },
  {
    ...bad,
    name: 'an event without records',
    event: { datasetRecords: null },
    outcome: answers(null),
    fates: [],
  },
]);
