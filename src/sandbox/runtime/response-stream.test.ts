import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import type { RuntimeName } from '../protocol.ts';
import { createResponseStream } from './response-stream.ts';
import { streamedBody } from './streamed-body.ts';

interface HandlerSide {
  write: (chunk: unknown, ...rest: unknown[]) => boolean;
  end: (...args: unknown[]) => unknown;
  destroy: (error?: Error) => unknown;
  on: (event: string, listener: (...args: unknown[]) => void) => unknown;
  setContentType: (type: string) => void;
  writable: boolean;
  writableEnded: boolean;
  writableFinished: boolean;
  _onBeforeFirstWrite: unknown;
}

function open(runtime: RuntimeName = 'nodejs24.x') {
  const failed = vi.fn();
  const defer = (callback: () => void) => setTimeout(callback);
  const stream = createResponseStream({ runtime, defer, failed });
  const side = stream.handlerSide as unknown as HandlerSide;
  const text = (): string => streamedBody(stream.chunks, stream.contentType(), undefined).body;
  return { stream, side, text, failed };
}

test('takes text, bytes and encodings, and makes JSON of the rest', async () => {
  const { stream, side, text } = open();
  side.write('a');
  side.write(new Uint8Array([98]));
  side.write({ j: 1 });
  side.write('aGk=', 'base64');
  side.end('!');
  await stream.done;
  expect(text()).toBe('ab{"j":1}hi!');
  expect(stream.finished()).toBe(true);
});

test('refuses what has no length, and what is no chunk', () => {
  const { side } = open();
  expect(() => side.write(null)).toThrow("Cannot read properties of null (reading 'length')");
  expect(() => side.end({})).toThrow('The "chunk" argument must be of type string');
});

test('takes a content type before the first write alone', () => {
  const { stream, side } = open();
  side.setContentType('text/plain');
  side.write('a');
  expect(stream.contentType()).toBe('text/plain');
  expect(() => side.setContentType('x')).toThrowErrorMatchingInlineSnapshot(
    `[Runtime.InvalidStreamingOperation: Cannot set content-type, too late.]`,
  );
});

test('puts before the first write what is to stand there, once', () => {
  const { side, text } = open();
  side._onBeforeFirstWrite = (write: (chunk: string) => void) => write('first ');
  side.write('a');
  side.write('b');
  expect(text()).toBe('first ab');
});

test('tells of its end as a Writable does', async () => {
  const { stream, side } = open();
  const events: string[] = [];
  for (const event of ['prefinish', 'finish', 'close']) side.on(event, () => events.push(event));
  const wrote = vi.fn();
  side.write('a', wrote);
  expect([side.writable, side.writableEnded, side.writableFinished]).toEqual([true, false, false]);
  const told = vi.fn();
  const ended = new Promise((resolve) => side.on('finish', resolve));
  side.end('z', told);
  expect([side.writableEnded, side.writableFinished]).toEqual([true, false]);
  await ended;
  await stream.done;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(wrote).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledOnce();
  expect(events).toEqual(['prefinish', 'finish', 'close']);
  expect(side.writableFinished).toBe(true);
});

test('fails by a write after its end, or by being destroyed', async () => {
  const late = open();
  late.side.end('x');
  late.side.write('y');
  await expect(late.stream.done).rejects.toMatchObject({ code: 'ERR_STREAM_WRITE_AFTER_END' });
  expect(late.failed).toHaveBeenCalledOnce();
  const gone = open();
  gone.side.destroy();
  await expect(gone.stream.done).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('is ended by the runtime where the handler did not', async () => {
  const { stream, side } = open();
  side.write('a');
  await stream.close();
  expect(stream.finished()).toBe(true);
});

test("is a destination for Node's pipeline", async () => {
  const { stream, side, text } = open();
  await pipeline(Readable.from(['p', 'q']), side as unknown as NodeJS.WritableStream);
  await stream.done;
  expect(text()).toBe('pq');
});

test("on Node.js 22 the stream's end hears of nothing but a chunk", async () => {
  const heard = vi.fn();
  const { stream, side, text } = open('nodejs22.x');
  expect(side.end('a', heard)).toBeUndefined();
  await stream.done;
  expect(text()).toBe('a');
  expect(heard).not.toHaveBeenCalled();
  const alone = open('nodejs22.x');
  alone.side.end(heard);
  await alone.stream.done;
  expect(heard).toHaveBeenCalledOnce();
});
