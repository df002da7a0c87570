import { describe, expect, test } from 'vitest';
import type { RecordedCall, WorkerMessage } from '../sandbox/protocol.ts';
import { parseFrameMessage, parseWorkerMessage } from './sandbox-host-messages.ts';

const error = { errorType: 'Error', errorMessage: 'no', trace: ['Error: no'] };
const line = { level: 'INFO', text: 'a', time: 1 } as const;
const requestId = 'id';
const call = {
  id: 1,
  atMs: 2,
  reply: '{}',
  kind: 'aws',
  service: 's3',
  operation: 'GetObject',
  input: '{}',
} as const;
const httpCall: RecordedCall = {
  id: 2,
  atMs: 3,
  reply: '{}',
  kind: 'http',
  method: 'GET',
  url: 'https://example.com/',
  headers: [['accept', '*/*']],
  body: '',
};

const messages: WorkerMessage[] = [
  { type: 'ready' },
  { type: 'loaded', initMs: 1.5 },
  { type: 'log', line },
  { type: 'notice', notice: { code: 'log-limit', text: 'cut' } },
  { type: 'log', line: { ...line, level: 'RAW', stream: 'stderr', open: true } },
  { type: 'call', call },
  { type: 'call', call: { ...call, error: 'NoSuchKey' } },
  { type: 'call', call: httpCall },
  { type: 'init-error', requestId, error, initMs: 1, exit: { status: 1 } },
  { type: 'response', requestId, body: 'null', durationMs: 0 },
  { type: 'response', requestId, body: '1', durationMs: 0, exit: { status: 128 } },
  {
    type: 'response',
    requestId,
    body: 'a',
    stream: { contentType: 'text/plain', prelude: '{}', base64: 'AA==', error },
    durationMs: 0,
  },
  { type: 'oversized', requestId, bytes: 7_000_000, durationMs: 1 },
  { type: 'error', requestId, error, durationMs: 1 },
  {
    type: 'error',
    requestId,
    error: { ...error, position: { file: 'index.mjs', line: 1, column: 2 } },
    durationMs: 1,
  },
  { type: 'exit', requestId, reason: { status: 3 }, durationMs: 1 },
  { type: 'exit', requestId, reason: { signal: 'killed' }, durationMs: 1 },
];

const refused: [why: string, message: unknown][] = [
  ['no type', {}],
  ['an unknown type', { type: 'navigate', url: 'https://example.com/' }],
  ['an array', [1]],
  ['null', null],
  ['a log of an unknown level', { type: 'log', line: { ...line, level: 'NOISE' } }],
  ['a log without a time', { type: 'log', line: { ...line, time: '1' } }],
  ['a log of another type', { type: 'log', line: { ...line, text: { toString: 'a' } } }],
  ['a log too long', { type: 'log', line: { ...line, text: 'a'.repeat(1_000_001) } }],
  ['a notice of the page', { type: 'notice', notice: { code: 'stopped', text: 'a' } }],
  ['a notice too long', { type: 'notice', notice: { code: 'log-limit', text: 'a'.repeat(2_001) } }],
  ['a call of no kind', { type: 'call', call: { ...call, kind: 'dns' } }],
  ['a call without number', { type: 'call', call: { ...call, id: '1' } }],
  ['a call too long', { type: 'call', call: { ...call, input: 'x'.repeat(120_001) } }],
  ['a header of three', { type: 'call', call: { ...httpCall, headers: [['a', 'b', 'c']] } }],
  ['a header of numbers', { type: 'call', call: { ...httpCall, headers: [[1, 2]] } }],
  ['an init error of a living process', { type: 'init-error', requestId, error, initMs: 1 }],
  ['a stream without type', { type: 'response', requestId, body: 'a', stream: {}, durationMs: 1 }],
  ['no duration', { type: 'response', requestId, body: '1' }],
  ['a negative duration', { type: 'response', requestId, body: '1', durationMs: -1 }],
  ['a body that is no text', { type: 'response', requestId, body: 1, durationMs: 1 }],
  ['no request', { type: 'response', body: '1', durationMs: 1 }],
  ['bytes by half', { type: 'oversized', requestId, bytes: 1.5, durationMs: 1 }],
  ['no reason', { type: 'exit', requestId, durationMs: 1 }],
  ['a status too large', { type: 'exit', requestId, reason: { status: 256 }, durationMs: 1 }],
  [
    'a signal too long',
    { type: 'exit', requestId, reason: { signal: 'x'.repeat(41) }, durationMs: 1 },
  ],
  [
    'an error without type',
    { type: 'error', requestId, error: { ...error, errorType: 1 }, durationMs: 1 },
  ],
  [
    'a trace of numbers',
    { type: 'error', requestId, error: { ...error, trace: [1] }, durationMs: 1 },
  ],
  [
    'a trace too long',
    {
      type: 'error',
      requestId,
      error: { ...error, trace: Array.from({ length: 201 }, () => '') },
      durationMs: 1,
    },
  ],
];

describe('parseWorkerMessage', () => {
  test.each(messages.map((message) => ({ message })))('takes $message', ({ message }) => {
    expect(parseWorkerMessage(JSON.stringify(message))).toEqual(message);
  });

  test.each(refused)('refuses %s', (_why, message) => {
    expect(parseWorkerMessage(JSON.stringify(message))).toBeNull();
  });

  test('refuses all but text of a bearable size', () => {
    expect(parseWorkerMessage({ type: 'ready' })).toBeNull();
    expect(parseWorkerMessage('{')).toBeNull();
    expect(parseWorkerMessage(`{"type":"ready","more":"${'x'.repeat(13_000_000)}"}`)).toBeNull();
  });

  test('keeps no member that it does not know', () => {
    const text = '{"type":"ready","__proto__":{"polluted":1},"constructor":1}';
    expect(parseWorkerMessage(text)).toEqual({ type: 'ready' });
    expect(parseWorkerMessage(text)).not.toHaveProperty('polluted');
  });

  test.each([{ line: 0, column: 1 }, { line: 1, column: 1.5 }, { line: '1', column: 1 }, 'here'])(
    'drops the position %j',
    (position) => {
      const message = { type: 'error', requestId, error: { ...error, position }, durationMs: 1 };
      expect(parseWorkerMessage(JSON.stringify(message))).toEqual({ ...message, error });
    },
  );
});

describe('parseFrameMessage', () => {
  test.each([
    { type: 'pong', id: 3 },
    { type: 'breach' },
    { type: 'worker-failed', message: 'no' },
  ])('takes %j', (message) => {
    expect(parseFrameMessage({ ...message, more: 1 })).toEqual(message);
  });

  test.each([
    'pong',
    null,
    [],
    {},
    { type: 'pong', id: '3' },
    { type: 'worker-failed' },
    { type: 'navigate' },
  ])('refuses %j', (message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });
});
