import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { singleFile } from './run/single-file.ts';
import type { FrameLoss } from './sandbox-host-frame.ts';
import { createSandboxHost } from './sandbox-host.ts';
import type { RunRequest } from './sandbox-host.ts';
import { fakeFrames } from './sandbox-host-testing.ts';

vi.mock('./sandbox-host-frame.ts', async () => {
  const { fakeFrames } = await import('./sandbox-host-testing.ts');
  return { createSandboxFrame: fakeFrames.create };
});

beforeEach(() => {
  vi.useFakeTimers();
  fakeFrames.frames.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const { request } = fakeFrames;
const edited: RunRequest = { ...request, function: singleFile('two', 'javascript') };

function open() {
  const host = createSandboxHost({
    frameUrl: '/sandbox.html',
    workerUrl: '/sandbox/worker.js',
    document: {
      defaultView: {
        fetch: () => Promise.resolve({ ok: true, text: () => Promise.resolve('text') }),
      },
    } as unknown as Document,
  });
  const start = async (wanted: RunRequest = request) => {
    const result = host.run(wanted);
    await vi.advanceTimersByTimeAsync(0);
    return { result };
  };
  return { start };
}

describe('what a run comes to', () => {
  test('is the error of the function, and the worker stays', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    const error = { errorType: 'TypeError', errorMessage: 'no', trace: [] };
    fakeFrames.worker().say({ type: 'error', requestId: 'id', error, durationMs: 2 });
    expect((await result).outcome).toEqual({ kind: 'function-error', ...error });
    await start();
    expect(fakeFrames.frame().workers).toHaveLength(1);
  });

  test('is an exit, after which the worker is another', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    fakeFrames
      .worker()
      .say({ type: 'exit', requestId: 'id', reason: { status: 3 }, durationMs: 2 });
    expect((await result).outcome).toHaveProperty(
      'errorMessage',
      expect.stringContaining('status 3'),
    );
    await start();
    expect(fakeFrames.frame().workers).toHaveLength(2);
  });

  test('is a response with its stream, after which the process may be gone', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    const stream = { contentType: 'text/plain' };
    fakeFrames.worker().say({
      type: 'response',
      requestId: 'id',
      body: 'a',
      stream,
      durationMs: 2,
      exit: { status: 128 },
    });
    expect(await result).toMatchObject({
      outcome: { kind: 'response', body: 'a', stream },
      exit: { status: 128 },
    });
    await start();
    expect(fakeFrames.frame().workers).toHaveLength(2);
  });

  test('is an error where the response is too large', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    fakeFrames.worker().say({ type: 'oversized', requestId: 'id', bytes: 7e6, durationMs: 2 });
    expect(await result).toMatchObject({
      outcome: { errorType: 'Function.ResponseSizeTooLarge' },
      notices: [{ code: 'response-too-large' }],
    });
  });

  test('is cold the next time where the process ends between runs', async () => {
    const { start } = open();
    await start();
    fakeFrames.load();
    fakeFrames.respond();
    fakeFrames
      .worker()
      .say({ type: 'exit', requestId: 'id', reason: { status: 1 }, durationMs: 1 });
    await start();
    expect(fakeFrames.frame().workers).toHaveLength(2);
  });
});

describe('a deadline', () => {
  test('ends a handler that does not answer, with its frame', async () => {
    const { start } = open();
    const { result } = await start({ ...request, timeoutMs: 2_000 });
    fakeFrames.load();
    for (let beat = 0; beat < 5; beat++) {
      fakeFrames.pong();
      await vi.advanceTimersByTimeAsync(450);
    }
    expect(await result).toMatchObject({
      outcome: {
        kind: 'timeout',
        errorMessage: 'RequestId: id Error: Task timed out after 2.00 seconds',
      },
      durationMs: 2_000,
    });
    expect(fakeFrames.frame().removed).toBe(true);
    await start();
    expect(fakeFrames.frames).toHaveLength(2);
  });

  test('counts by what the worker measured, too', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    fakeFrames.respond(3_001);
    expect((await result).outcome.kind).toBe('timeout');
    expect(fakeFrames.frame().removed).toBe(true);
  });

  test('ends a module that does not load, after ten seconds', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.worker().say({ type: 'ready' });
    for (let beat = 0; beat < 21; beat++) {
      fakeFrames.pong();
      await vi.advanceTimersByTimeAsync(480);
    }
    expect((await result).outcome.kind).toBe('timeout');
  });

  test('gives up a sandbox that does not start', async () => {
    const { start } = open();
    const { result } = await start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await result).toMatchObject({
      outcome: { kind: 'exit' },
      notices: [{ code: 'sandbox-lost' }],
    });
  });

  test('finds a frame that answers no ping', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await result).toMatchObject({
      outcome: { errorMessage: expect.stringContaining('signal: killed') as string },
      notices: [{ code: 'sandbox-lost' }],
    });
  });
});

describe('a hostile worker', () => {
  test.each([
    ['garbage', 'x'],
    [
      'answers to other requests',
      { type: 'response', requestId: 'other', body: '1', durationMs: 1 },
    ],
    ['words that are never said twice', { type: 'loaded' }],
  ])('is ended for many messages of %s', async (_name, message) => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    for (let count = 0; count < 101; count++) fakeFrames.worker().say(message);
    expect(await result).toMatchObject({ outcome: { kind: 'exit' }, notices: [{ code: 'flood' }] });
    expect(fakeFrames.frame().removed).toBe(true);
  });

  test('is ended for more lines than it may log', async () => {
    const { start } = open();
    const { result } = await start();
    fakeFrames.load();
    for (let count = 0; count < 2_001; count++) {
      fakeFrames.worker().say({ type: 'log', line: { level: 'INFO', text: '', time: 0 } });
    }
    expect(await result).toMatchObject({ notices: [{ code: 'flood' }] });
    expect((await result).logs).toHaveLength(2_000);
  });

  test('is not heard once replaced', async () => {
    const { start } = open();
    await start();
    fakeFrames.load();
    const first = fakeFrames.worker();
    fakeFrames.respond();
    const { result } = await start(edited);
    first.say({ type: 'response', requestId: 'id', body: '"old"', durationMs: 1 });
    fakeFrames.load();
    fakeFrames.respond();
    expect((await result).outcome).toEqual({ kind: 'response', body: '1' });
  });

  test.each<FrameLoss>(['dead', 'flood', 'not-started'])(
    'ends its run when the frame is %s',
    async (loss) => {
      const { start } = open();
      const { result } = await start();
      fakeFrames.frame().options.onLost(loss);
      expect(await result).toMatchObject({ outcome: { kind: 'exit' } });
      expect((await result).notices).toHaveLength(1);
    },
  );
});

describe('a worker that says again what is said once', () => {
  test.each(['ready', 'loaded'])('gains no time by `%s`', async (type) => {
    const { start } = open();
    const { result } = await start({ ...request, timeoutMs: 1_000 });
    fakeFrames.load();
    for (let time = 0; time < 1_500; time += 250) {
      fakeFrames.pong();
      fakeFrames.worker().say({ type, initMs: 1 });
      await vi.advanceTimersByTimeAsync(250);
    }
    expect((await result).outcome).toHaveProperty('kind', 'timeout');
  });

  test('is ended at once where its message would keep the page busy', async () => {
    const { start } = open();
    const { result } = await start();
    const { say } = fakeFrames.worker();
    fakeFrames.load();
    say(`{"type":${'['.repeat(100_000)}`);
    expect((await result).notices.map(({ code }) => code)).toEqual(['flood']);
    expect(fakeFrames.frame().removed).toBe(true);
  });
});
