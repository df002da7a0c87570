import { expect } from 'vitest';
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
import { sampleOf } from '../testing/sample-fs.ts';
import { macroJudge } from './macro-judge.ts';
import { macroSources as sources } from './macro-sources.ts';

interface Sample {
  requestId: string;
  fragment: Record<string, unknown>;
}
const author = sources.author.url;
const recordings = sources.recordings.url;
const { requestId, fragment } = sampleOf('cloudformation/macro', 'minimal') as Sample;
const whole = sampleOf('cloudformation/macro', 'whole-template') as Sample;
const snippet = sampleOf('cloudformation/macro', 'snippet') as Sample;

const done = { event: 'minimal', source: author, status: 'ok', rules: ['processed'] } as const;
const fails = { event: 'minimal', status: 'rejected', fates: [], next: [] } as const;
const malformed = {
  ...fails,
  source: author,
  rules: ['malformed'],
  caller: {
    name: 'Change set FAILED',
    message: 'Received malformed response from transform 123456789012::AddTags',
  },
} as const;
const notSuccess = { ...fails, source: recordings, rules: ['notSuccess'] } as const;
const badFragment = {
  ...fails,
  source: recordings,
  rules: ['badFragment'],
  caller: { message: 'Template format error: unsupported structure.' },
} as const;
const threw = {
  ...fails,
  source: recordings,
  rules: ['functionError'],
  caller: malformed.caller,
} as const;
const topic = { Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'x'.repeat(1000) } };
const withResources = (count: number): object => {
  const names = ['Topic', ...Array.from({ length: count }, (_, index) => `Topic${index}`)];
  return { Resources: Object.fromEntries(names.map((name) => [name, topic])) };
};

const rows: Row[] = [
  {
    ...done,
    name: 'success with a fragment',
    outcome: answers({ requestId, status: 'success', fragment }),
    headline: 'CloudFormation puts the answer in the place of the fragment.',
    caller: { kind: 'value', label: 'The processed template', value: fragment },
    fixes: [],
  },
  {
    ...done,
    name: 'SUCCESS in capitals',
    outcome: answers({ requestId, status: 'SUCCESS', fragment }),
  },
  {
    ...done,
    event: 'snippet',
    name: 'a snippet becomes a text',
    outcome: answers({ requestId: snippet.requestId, status: 'success', fragment: 'orders' }),
    caller: { kind: 'value', label: 'In the place of the fragment', value: 'orders' },
  },
  {
    ...done,
    event: 'whole-template',
    name: 'the rest of the template is left out',
    outcome: answers({
      requestId: whole.requestId,
      status: 'success',
      fragment: { Resources: { New: {} } },
    }),
    rules: ['processed', 'leftOut'],
    headline: 'leave the template.',
    fixes: ['/fragment'],
  },
  {
    ...done,
    name: 'a resource is left out',
    outcome: answers({ requestId, status: 'success', fragment: { Resources: { New: {} } } }),
    rules: ['processed', 'leftOut'],
    headline: 'and `Resources.Topic` leaves the template',
  },
  {
    ...done,
    name: 'more than fits into a template that is passed directly',
    outcome: answers({ requestId, status: 'success', fragment: withResources(60) }),
    source: sources.macros.url,
    rules: ['processed', 'tooLarge'],
    headline: 'in the place of the fragment, if the template came from S3.',
  },
  {
    ...fails,
    name: 'more than 1 MB',
    outcome: answers({ requestId, status: 'success', fragment: withResources(1000) }),
    source: sources.macros.url,
    rules: ['tooLarge'],
    caller: { message: 'Transformation data limit exceeded' },
  },
  {
    ...notSuccess,
    name: 'failure with an errorMessage',
    outcome: answers({ requestId, status: 'failure', errorMessage: 'AddTags needs a Team' }),
    headline: 'The change set fails, because `status` is the text `"failure"`.',
    caller: {
      kind: 'error',
      message: 'Transform 123456789012::AddTags failed with: AddTags needs a Team',
    },
    fixes: [],
  },
  {
    ...notSuccess,
    name: 'failure without an errorMessage',
    outcome: answers({ requestId, status: 'failure', fragment }),
    caller: { message: 'Transform 123456789012::AddTags failed without an error message.' },
    fixes: [''],
  },
  {
    ...notSuccess,
    name: 'errorMessage is no text',
    outcome: answers({ requestId, status: 'failure', errorMessage: { team: null } }),
    caller: { message: 'Transform 123456789012::AddTags failed without an error message.' },
  },
  {
    ...notSuccess,
    name: 'status is missing',
    outcome: answers({ requestId, fragment }),
    headline: 'because `status` is missing',
    fixes: ['', ''],
  },
  {
    ...notSuccess,
    name: 'status is true',
    outcome: answers({ requestId, status: true, fragment }),
    fixes: ['/status', ''],
  },
  {
    ...malformed,
    name: 'the fragment alone',
    outcome: answers(fragment),
    headline: 'The change set fails, because `requestId` is missing.',
    fixes: [''],
  },
  {
    ...malformed,
    name: 'another requestId',
    outcome: answers({ requestId: 'x', status: 'success', fragment }),
    headline: '`requestId` is the text `"x"`, and not that of the event',
    fixes: ['/requestId'],
  },
  {
    ...malformed,
    name: 'requestId is null',
    outcome: answers({ requestId: null, status: 'success', fragment }),
  },
  {
    ...malformed,
    name: 'the answer is null',
    outcome: answers(null),
    headline: 'because the answer is `null`',
  },
  { ...malformed, name: 'the answer is a list', outcome: answers([fragment]) },
  { ...malformed, name: 'the answer is no JSON', outcome: answersText('AWSTemplateFormatVersion') },
  {
    ...fails,
    name: 'Resources is empty',
    outcome: answers({ requestId, status: 'success', fragment: { Resources: {} } }),
    source: sources.resources.url,
    rules: ['noResources'],
    headline: 'because the template that came back has no resource',
    fixes: ['/fragment/Resources'],
  },
  {
    ...fails,
    name: 'the fragment is {}',
    outcome: answers({ requestId, status: 'success', fragment: {} }),
    source: sources.resources.url,
    rules: ['noResources'],
    fixes: ['/fragment'],
  },
  {
    ...fails,
    name: 'Resources is a list',
    outcome: answers({ requestId, status: 'success', fragment: { Resources: [] } }),
    source: sources.resources.url,
    rules: ['noResources'],
  },
  {
    ...notSuccess,
    name: 'status is another word for success',
    outcome: answers({ requestId, status: 'ok', fragment }),
    headline: 'because `status` is the text `"ok"`',
    fixes: ['/status', ''],
  },
  {
    ...badFragment,
    name: 'fragment is missing',
    outcome: answers({ requestId, status: 'success' }),
    headline: 'because `fragment` is missing',
    fixes: [''],
  },
  {
    ...badFragment,
    name: 'fragment of a whole template is a text',
    outcome: answers({ requestId, status: 'success', fragment: JSON.stringify(fragment) }),
    fixes: ['/fragment'],
  },
  {
    ...badFragment,
    event: 'snippet',
    name: 'fragment of a snippet is null',
    outcome: answers({ requestId: snippet.requestId, status: 'success', fragment: null }),
  },
  {
    ...threw,
    name: 'throws',
    outcome: throws,
    headline: 'The change set fails, because the function threw `TypeError`.',
    fixes: ['-'],
  },
  { ...threw, name: 'exits', outcome: exits },
  { ...threw, name: 'fails in init', outcome: failsInInit },
  {
    ...fails,
    name: 'times out',
    outcome: timesOut,
    source: sources.macros.url,
    rules: ['timedOut'],
    also: ({ steps }) => {
      expect(steps[0]?.text).toContain('not documented');
    },
  },
  {
    ...malformed,
    name: 'an event without anything',
    event: {},
    outcome: answers({}),
    caller: { message: 'Received malformed response from transform of the stack' },
  },
];

describeRows('cloudformation/macro', macroJudge, rows);
