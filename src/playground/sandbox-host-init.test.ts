import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandboxHost } from './sandbox-host.ts';
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
  const start = async () => {
    const result = host.run(request);
    await vi.advanceTimersByTimeAsync(0);
    return { result };
  };
  return { start };
}

describe('what a failed init comes to', () => {
  const initError = {
    type: 'init-error',
    requestId: 'id',
    error: { errorType: 'Error', errorMessage: 'no', trace: [] },
    initMs: 2,
    exit: { status: 1 },
  };
  const failInit = (message: object = initError) => {
    fakeFrames.worker().say({ type: 'ready' });
    fakeFrames.worker().say({ type: 'log', line: { level: 'INFO', text: 'a', time: 1 } });
    fakeFrames.worker().say(message);
  };

  test('is an init error where the second try fails too, each in a worker of its own', async () => {
    const { start } = open();
    const { result } = await start();
    failInit();
    expect(fakeFrames.worker().told).toHaveLength(1);
    failInit({ ...initError, initMs: 3 });
    expect(await result).toMatchObject({
      outcome: { kind: 'init-error' },
      initMs: 2,
      durationMs: 3,
      initFailures: [
        { errorType: 'Error', initMs: 2, logLines: 1 },
        { errorType: 'Error', initMs: 3, logLines: 2 },
      ],
      exit: { status: 1 },
    });
    await start();
    expect(fakeFrames.frame().workers).toHaveLength(3);
  });

  test('is a response where the second try of init goes well, which counts to the duration', async () => {
    const { start } = open();
    const { result } = await start();
    failInit();
    fakeFrames.load();
    fakeFrames.respond(5);
    expect(await result).toMatchObject({
      outcome: { kind: 'response' },
      initMs: 2,
      durationMs: 9,
      initFailures: [{ initMs: 2 }],
    });
  });

  test('is a timeout where the second try of init takes longer than the function may', async () => {
    const { start } = open();
    const { result } = await start();
    failInit();
    fakeFrames.worker().say({ type: 'ready' });
    for (let second = 0; second < 7; second++) {
      fakeFrames.pong();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(await result).toMatchObject({ outcome: { kind: 'timeout' }, durationMs: 3000 });
  });

  test('is an exit where the process ends in both tries of init', async () => {
    const { start } = open();
    const { result } = await start();
    const exit = { type: 'exit', requestId: 'id', reason: { status: 3 }, durationMs: 2 };
    failInit(exit);
    failInit(exit);
    expect(await result).toMatchObject({
      outcome: { kind: 'exit' },
      initFailures: [{ errorType: 'Runtime.ExitError' }, { errorType: 'Runtime.ExitError' }],
    });
  });
});
