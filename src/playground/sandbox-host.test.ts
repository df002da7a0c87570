import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogLine } from '../sandbox/protocol.ts';
import { singleFile } from './run/single-file.ts';
import { createSandboxHost } from './sandbox-host.ts';
import type { RunRequest, SandboxState } from './sandbox-host.ts';
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
  const states: SandboxState[] = [];
  const lines: LogLine[] = [];
  const host = createSandboxHost({
    frameUrl: '/sandbox.html',
    workerUrl: '/sandbox/worker.js',
    document: {
      defaultView: {
        fetch: () => Promise.resolve({ ok: true, text: () => Promise.resolve('text') }),
      },
    } as unknown as Document,
    onState: (state) => states.push(state),
    onLog: (line) => lines.push(line),
  });
  const start = async (wanted: RunRequest = request) => {
    const result = host.run(wanted);
    await vi.advanceTimersByTimeAsync(0);
    return { result };
  };
  return { host, states, lines, start };
}

describe('a run', () => {
  test('goes from a new frame to a response', async () => {
    const { start, states, lines } = open();
    const { result } = await start();
    expect(fakeFrames.worker().told).toEqual([
      { type: 'invoke', timeoutMs: 3_000, modules: {}, headers: {}, replies: {}, ...request },
    ]);
    fakeFrames.load();
    const line: LogLine = { level: 'INFO', text: 'a', time: 1 };
    fakeFrames.worker().say({ type: 'log', line });
    fakeFrames.respond();
    expect(await result).toEqual({
      requestId: 'id',
      outcome: { kind: 'response', body: '1' },
      logs: [line],
      calls: [],
      notices: [],
      durationMs: 1,
      initMs: 4,
    });
    expect(states).toEqual(['starting', 'running', 'idle']);
    expect(lines).toEqual([line]);
  });

  test.each([
    ['the same code', request, 1],
    ['other code', edited, 2],
    ['another language', { ...request, function: singleFile('one', 'typescript') }, 2],
    [
      'another environment',
      { ...request, function: { ...request.function, environment: { A: '1' } } },
      2,
    ],
    ['another event', { ...request, event: '[]' }, 1],
  ] as [string, RunRequest, number][])(
    'with %s after one takes %#',
    async (_name, next, workers) => {
      const { start, states } = open();
      await start();
      fakeFrames.load();
      fakeFrames.respond();
      const { result } = await start(next);
      expect(fakeFrames.frame().workers).toHaveLength(workers);
      expect(states.at(-1)).toBe(workers === 1 ? 'running' : 'starting');
      if (workers > 1) fakeFrames.load();
      fakeFrames.respond();
      expect(await result).toHaveProperty('outcome.kind', 'response');
      expect(fakeFrames.frames).toHaveLength(1);
    },
  );

  test('is cold after Cold start, though the frame stays', async () => {
    const { host, start } = open();
    await start();
    fakeFrames.load();
    fakeFrames.respond();
    host.coldStart();
    await start();
    expect(fakeFrames.frame().workers).toHaveLength(2);
    host.coldStart();
    fakeFrames.load();
    fakeFrames.respond();
    await start();
    expect(fakeFrames.frame().workers).toHaveLength(3);
    expect(fakeFrames.frames).toHaveLength(1);
  });

  test('finds frame and worker warm after prewarm', async () => {
    const { host, start } = open();
    host.prewarm();
    fakeFrames.worker().say({ type: 'ready' });
    host.prewarm();
    const { result } = await start();
    expect(fakeFrames.frame().workers).toHaveLength(1);
    fakeFrames.worker().say({ type: 'loaded', initMs: 1 });
    fakeFrames.respond();
    expect(await result).toHaveProperty('initMs', 1);
  });

  test.each([
    [60_000, 15_000],
    [1, 1_000],
    [Number.NaN, 3_000],
    [5_000, 5_000],
  ])('with a timeout of %s ms gets %s ms', async (timeoutMs, held) => {
    const { start } = open();
    await start({ ...request, timeoutMs });
    expect(fakeFrames.worker().told[0]?.timeoutMs).toBe(held);
  });

  test('waits for the one before', async () => {
    const { start, host } = open();
    await start();
    const second = host.run(edited);
    await vi.advanceTimersByTimeAsync(0);
    expect(fakeFrames.frame().workers).toHaveLength(1);
    fakeFrames.load();
    fakeFrames.respond();
    await vi.advanceTimersByTimeAsync(0);
    expect(fakeFrames.worker().told[0]?.function.files[0]?.code).toBe('two');
    fakeFrames.load();
    fakeFrames.respond();
    expect(await second).toHaveProperty('outcome.kind', 'response');
  });
});

describe('Stop', () => {
  test('ends the run and those that wait', async () => {
    const { host, start, states } = open();
    const { result } = await start();
    const waiting = host.run(edited);
    host.stop();
    expect(await result).toMatchObject({
      outcome: { kind: 'exit' },
      notices: [{ code: 'stopped' }],
    });
    expect(await waiting).toMatchObject({ notices: [{ code: 'stopped' }] });
    expect(fakeFrames.frame().removed).toBe(true);
    expect(states).toEqual(['starting', 'idle']);
  });

  test('does nothing to a sandbox at rest', async () => {
    const { host, start } = open();
    await start();
    fakeFrames.load();
    fakeFrames.respond();
    await vi.advanceTimersByTimeAsync(0);
    host.stop();
    expect(fakeFrames.frame().removed).toBe(false);
  });

  test('comes with dispose, after which nothing runs', async () => {
    const { host, start } = open();
    const { result } = await start();
    host.dispose();
    expect(await result).toMatchObject({ notices: [{ code: 'stopped' }] });
    expect(await host.run(request)).toMatchObject({ notices: [{ code: 'stopped' }] });
    host.prewarm();
    host.coldStart();
    expect(fakeFrames.frames).toHaveLength(1);
  });
});
