import { expect, test } from 'vitest';
import type { LogLine, Outcome, RunResult } from '../../../src/sandbox/protocol.ts';
import { observedBehaviour } from './observed-behaviour.ts';

const result = (outcome: Outcome, other: Partial<RunResult> = {}): RunResult => ({
  requestId: 'id',
  outcome,
  logs: [],
  calls: [],
  notices: [],
  durationMs: 1,
  ...other,
});
const response = (body: string): Outcome => ({ kind: 'response', body });
const error = { errorType: 'E', errorMessage: 'm', trace: ['E: m'] };
const errorBody = '{"errorType":"E","errorMessage":"m","trace":["E: m"]}';

test('a response is a post of JSON with its length in bytes', () => {
  expect(observedBehaviour([result(response('"é"'))])).toEqual({
    posts: [
      {
        to: '/invocation/{id}/response',
        contentType: 'application/json',
        body: '"é"',
        bodyLength: 4,
      },
    ],
    stdout: '',
    stderr: '',
    exit: null,
  });
});

test('errors go to their own addresses', () => {
  expect(observedBehaviour([result({ kind: 'function-error', ...error })]).posts).toMatchObject([
    { to: '/invocation/{id}/error', body: errorBody },
  ]);
  const failed = result({ kind: 'init-error', ...error }, { exit: { status: 1 } });
  expect(observedBehaviour([failed])).toMatchObject({
    posts: [{ to: '/init/error', errorType: 'E', body: errorBody }],
    exit: 1,
  });
});

test('of a failed init the second try alone is told', () => {
  const logs = ['first', 'second'].map((text): LogLine => ({ level: 'INFO', text, time: 1 }));
  const initFailures = [1, 2].map((logLines) => ({ errorType: 'E', initMs: 1, logLines }));
  const failed = result({ kind: 'init-error', ...error }, { logs, initFailures });
  expect(observedBehaviour([failed]).stdout).toBe('second\n');
});

test('what the platform refuses for its size was posted all the same', () => {
  const errorMessage =
    'Response payload size (20971522 bytes) exceeded maximum allowed payload size (6291556 bytes).';
  const tooLarge: Outcome = {
    kind: 'function-error',
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage,
    trace: [],
  };
  expect(observedBehaviour([result(tooLarge)]).posts).toEqual([
    {
      to: '/invocation/{id}/response',
      contentType: 'application/json',
      bodyLength: 20_971_522,
    },
  ]);
});

test('a stream has its type, its prelude, and its error in trailers', () => {
  const stream: Outcome = {
    kind: 'response',
    body: 'a',
    stream: { contentType: 'text/plain', prelude: '{}', error },
  };
  expect(observedBehaviour([result(stream)]).posts).toEqual([
    {
      to: '/invocation/{id}/response',
      contentType: 'text/plain',
      body: `{}${'\0'.repeat(8)}a`,
      bodyLength: 11,
      trailers: {
        'lambda-runtime-function-error-type': 'E',
        'lambda-runtime-function-error-body': Buffer.from(errorBody).toString('base64'),
      },
    },
  ]);
});

test('runs follow one another until the process ends, by a status or a signal', () => {
  const exit: Outcome = { kind: 'exit', ...error };
  expect(
    observedBehaviour([result(response('1')), result(exit, { exit: { status: 3 } })]),
  ).toMatchObject({ posts: [{ body: '1' }], exit: 3 });
  expect(observedBehaviour([result(exit, { exit: { signal: 'killed' } })]).exit).toBe('SIGKILL');
});

test('lines go to their streams, entries with carriage returns', () => {
  const line = (level: LogLine['level'], text: string, other: Partial<LogLine> = {}): LogLine => ({
    level,
    text,
    time: 0,
    ...other,
  });
  const logs = [
    line('INFO', 't\tid\tINFO\ta\nb'),
    line('RAW', 'c\nd', { stream: 'stdout' }),
    line('RAW', 'e', { stream: 'stdout', open: true }),
    line('RAW', 'f', { stream: 'stderr' }),
  ];
  expect(observedBehaviour([result(response('1'), { logs })])).toMatchObject({
    stdout: 't\tid\tINFO\ta\rb\nc\nd\ne',
    stderr: 'f\n',
  });
});
