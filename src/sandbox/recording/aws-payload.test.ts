import { expect, test } from 'vitest';
import type { Uint8ArrayBlobAdapter } from './aws-blob.ts';
import type { StreamingBody } from './aws-body.ts';
import { withPayload } from './aws-payload.ts';

test('a payload given as JSON is its text', async () => {
  const { Payload } = withPayload('lambda/Invoke', { Payload: { ok: true }, StatusCode: 200 });
  expect((Payload as Uint8ArrayBlobAdapter).transformToString()).toBe('{"ok":true}');
  expect(new TextDecoder().decode(Payload as Uint8Array)).toBe('{"ok":true}');
  const { Body } = withPayload('s3/GetObject', { Body: [1] });
  expect(await (Body as StreamingBody).transformToString()).toBe('[1]');
});

test('a payload given as bytes is those bytes', async () => {
  const { Body } = withPayload('s3/GetObject', { Body: new Uint8Array([104, 105]) });
  expect(await (Body as StreamingBody).transformToString()).toBe('hi');
});

test('a stream of events is what it is given as a list', async () => {
  const seen: unknown[] = [];
  const { stream } = withPayload('bedrock-runtime/ConverseStream', {
    stream: [{ a: 1 }, { b: 2 }],
  });
  for await (const event of stream as AsyncIterable<unknown>) seen.push(event);
  expect(seen).toEqual([{ a: 1 }, { b: 2 }]);
  const none = withPayload('bedrock-runtime/ConverseStream', {})['stream'];
  for await (const event of none as AsyncIterable<unknown>) seen.push(event);
  expect(seen).toHaveLength(2);
});

test('other answers stay as they are', () => {
  const output = { Body: 'text' };
  expect(withPayload('sqs/ReceiveMessage', output)).toBe(output);
  expect(withPayload('constructor', output)).toBe(output);
});
