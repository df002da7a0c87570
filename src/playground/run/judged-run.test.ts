import { expect, test } from 'vitest';
import { judgedRun } from './judged-run.ts';

const calls = [
  {
    id: 1,
    atMs: 2,
    reply: '{}',
    kind: 'aws' as const,
    service: 's3',
    operation: 'GetObject',
    input: '{"Key":"a"}',
    error: 'NoSuchKey',
  },
  {
    id: 2,
    atMs: 3,
    reply: '{}',
    kind: 'http' as const,
    method: 'PUT',
    url: 'https://example.com/',
    headers: [],
    body: '{}',
  },
];

test('tells a judge what it knows of a run', () => {
  const outcome = { kind: 'function-error' as const, errorType: 'E', errorMessage: 'm', trace: [] };
  expect(judgedRun({ outcome, calls, notices: [] }, '{"a":1}')).toEqual({
    event: { a: 1 },
    outcome: { kind: 'function-error', errorType: 'E', errorMessage: 'm' },
    calls: [
      {
        kind: 'aws',
        service: 's3',
        operation: 'GetObject',
        input: '{"Key":"a"}',
        error: 'NoSuchKey',
      },
      { kind: 'http', method: 'PUT', url: 'https://example.com/', body: '{}' },
    ],
  });
});

test('hands a stream on as a service gets it that does not read streams', () => {
  const stream = { contentType: 'text/plain', prelude: '{"statusCode":200}' };
  const outcome = { kind: 'response' as const, body: 'Hi', stream };
  expect(judgedRun({ outcome, calls: [], notices: [] }, '{}')?.outcome.body).toBe(
    `{"statusCode":200}${'\0'.repeat(8)}Hi`,
  );
});

test('judges nothing that the sandbox ended, and no event that is no JSON', () => {
  const outcome = { kind: 'response' as const, body: 'null' };
  const notices = [{ code: 'stopped' as const, text: 'Stopped.' }];
  expect(judgedRun({ outcome, calls: [], notices }, '{}')).toBeNull();
  expect(judgedRun({ outcome, calls: [], notices: [] }, '{')).toBeNull();
});
