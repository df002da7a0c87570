import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import type { WorkerMessage } from '../protocol.ts';
import type { CallToRecord } from '../services.ts';
import { createCallRecorder } from './call-recorder.ts';

const getObject: CallToRecord = {
  kind: 'aws',
  service: 's3',
  operation: 'GetObject',
  input: { Key: 'a' },
};
const fetched: CallToRecord = {
  kind: 'http',
  method: 'GET',
  url: 'https://example.com/items?page=2',
  headers: [['accept', '*/*']],
  body: '',
};

function start(replies: Record<string, string> = {}) {
  const sent: WorkerMessage[] = [];
  const recorder = createCallRecorder((message) => sent.push(message));
  recorder.reset({ replies }, performance.now());
  return { ...recorder, sent };
}

test('a call is numbered, timed and told, and answered by an empty success', () => {
  const { record, sent } = start();
  expect(record(getObject)).toEqual({ value: {} });
  expect(record(fetched)).toEqual({ value: {} });
  const atMs = expect.any(Number) as number;
  expect(sent).toEqual([
    {
      type: 'call',
      call: {
        id: 1,
        atMs,
        reply: '{}',
        kind: 'aws',
        service: 's3',
        operation: 'GetObject',
        input: '{"Key":"a"}',
      },
    },
    { type: 'call', call: { id: 2, atMs, reply: '{}', ...fetched } },
  ]);
});

test('the reader chooses replies by service and operation, or by method and address', () => {
  const { record, sent } = start({
    's3/GetObject': '{"error":"NoSuchKey","message":"not there"}',
    'GET https://example.com/items': '{"value":{"status":404}}',
  });
  expect(record(getObject)).toEqual({ error: 'NoSuchKey', message: 'not there' });
  expect(record(fetched)).toEqual({ value: { status: 404 } });
  expect(sent).toMatchObject([
    { call: { error: 'NoSuchKey', reply: '{"$error":"NoSuchKey","message":"not there"}' } },
    { call: { reply: '{"status":404}' } },
  ]);
});

test.each(['{', 'null', '5'])('the reply %s is taken for none', (text) => {
  expect(start({ 's3/GetObject': text }).record(getObject)).toEqual({ value: {} });
});

test('names of other objects are no replies', () => {
  const call: CallToRecord = { ...getObject, service: '__proto__', operation: 'constructor' };
  expect(start().record(call)).toEqual({ value: {} });
});

test('what cannot be written as JSON is told as null', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const { record, sent } = start();
  record({ ...getObject, input: cyclic });
  record({ ...getObject, input: undefined });
  expect(sent).toMatchObject([{ call: { input: 'null' } }, { call: { input: 'null' } }]);
});

test('long texts are cut, and past the cap calls are answered without being told', () => {
  const { record, sent } = start();
  record({ ...fetched, body: 'x'.repeat(limits.callCharacters + 1) });
  expect(sent[0]).toHaveProperty('call.body.length', limits.callCharacters);
  for (let index = 0; index < limits.calls + 5; index++) record(getObject);
  expect(sent).toHaveLength(limits.calls + 1);
  expect(sent.at(-1)).toMatchObject({ type: 'notice', notice: { code: 'call-limit' } });
  expect(record(getObject)).toEqual({ value: {} });
});

test('calls whose texts are long together are told up to a sum of characters', () => {
  const { record, sent } = start();
  const body = 'x'.repeat(limits.callCharacters);
  for (let index = 0; index < 60; index++) record({ ...fetched, body });
  const told = sent.slice(0, -1).map((message) => JSON.stringify(message).length);
  expect(told.reduce((sum, length) => sum + length, 0)).toBeLessThan(limits.callsCharacters * 1.01);
  expect(told.length).toBeGreaterThan(35);
  expect(sent.at(-1)).toMatchObject({ type: 'notice', notice: { code: 'call-limit' } });
});

test('a call shows for a moment that the process lives', async () => {
  const { record, isBusy } = start();
  expect(isBusy()).toBe(false);
  record(getObject);
  expect(isBusy()).toBe(true);
  await expect.poll(isBusy).toBe(false);
});
