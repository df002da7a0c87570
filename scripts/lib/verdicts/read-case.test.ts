import { expect, test } from 'vitest';
import { readCase } from './read-case.ts';

const outcome = { kind: 'timeout' };

test('reads a case: texts are JSON texts, other values stand for their JSON', () => {
  const event = { a: 1 };
  expect(
    readCase({
      eventType: 'sqs/messages',
      event: JSON.stringify(event),
      outcome: { kind: 'response', body: { ok: true } },
      calls: [
        { service: 's3', operation: 'GetObject', input: { Key: 'a' } },
        { method: 'PUT', url: 'https://example.com/', body: '{}', error: 'Error' },
      ],
      options: { MaximumEventAgeInSeconds: 60, maxReceiveCount: 3 },
    }),
  ).toEqual({
    eventType: 'sqs/messages',
    event,
    outcome: { kind: 'response', body: '{"ok":true}' },
    calls: [
      { kind: 'aws', service: 's3', operation: 'GetObject', input: '{"Key":"a"}' },
      { kind: 'http', method: 'PUT', url: 'https://example.com/', body: '{}', error: 'Error' },
    ],
    options: { maximumEventAge: 60, maxReceiveCount: 3 },
  });
  const body = (value: unknown) =>
    readCase({ eventType: 'a/b', event, outcome: { kind: 'response', body: value } }).outcome.body;
  expect([body('no JSON'), body('"text"'), body(null), body(undefined)]).toEqual([
    'no JSON',
    '"text"',
    'null',
    'null',
  ]);
});

test.each([
  [3],
  [{ event: {}, outcome }],
  [{ eventType: 'a/b', outcome }],
  [{ eventType: 'a/b', event: {} }],
  [{ eventType: 'a/b', event: {}, outcome: { kind: 'time' } }],
  [{ eventType: 'a/b', event: {}, outcome, calls: {} }],
  [{ eventType: 'a/b', event: {}, outcome, calls: [{ service: 's3' }] }],
  [{ eventType: 'a/b', event: {}, outcome, options: [] }],
])('says what is wrong with %j', (value) => {
  expect(() => readCase(value)).toThrow(/^(A case is|`\/)/);
});
