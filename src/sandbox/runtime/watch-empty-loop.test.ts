import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('watchEmptyLoop', () => {
  test('tells, once nothing has been pending for a while, since when', async () => {
    const { watchEmptyLoop } = await import('./watch-empty-loop.ts');
    let pending = true;
    const onEmpty = vi.fn(() => false);
    const start = performance.now();
    watchEmptyLoop(() => pending, onEmpty);
    vi.advanceTimersByTime(1_000);
    expect(onEmpty).not.toHaveBeenCalled();
    pending = false;
    vi.advanceTimersByTime(1_000);
    expect(onEmpty.mock.calls).toEqual([[start + 1_050]]);
  });

  test('waits anew where something came up meanwhile', async () => {
    const { watchEmptyLoop } = await import('./watch-empty-loop.ts');
    const onEmpty = vi.fn(() => false);
    let pending = false;
    watchEmptyLoop(() => pending, onEmpty);
    vi.advanceTimersByTime(250);
    pending = true;
    vi.advanceTimersByTime(100);
    pending = false;
    vi.advanceTimersByTime(250);
    expect(onEmpty).not.toHaveBeenCalled();
  });

  test('waits as long as it is told to', async () => {
    const { quietMs, watchEmptyLoop } = await import('./watch-empty-loop.ts');
    const onEmpty = vi.fn(() => false);
    watchEmptyLoop(() => false, onEmpty, quietMs.init);
    vi.advanceTimersByTime(2_500);
    expect(onEmpty).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(onEmpty).toHaveBeenCalledOnce();
  });

  test('counts anew where a poll came late', async () => {
    let now = 0;
    let poll = (): void => undefined;
    vi.doMock('../primordials.ts', () => ({
      primordials: { performanceNow: () => now, setTimeout: (next: () => void) => (poll = next) },
    }));
    const { watchEmptyLoop } = await import('./watch-empty-loop.ts');
    vi.doUnmock('../primordials.ts');
    const onEmpty = vi.fn(() => false);
    watchEmptyLoop(() => false, onEmpty);
    const pollAt = (time: number): void => {
      now = time;
      poll();
    };
    [50, 5_000, 5_100, 5_200].forEach(pollAt);
    expect(onEmpty).not.toHaveBeenCalled();
    pollAt(5_300);
    expect(onEmpty.mock.calls).toEqual([[5_000]]);
  });

  test('is silent once stopped', async () => {
    const { watchEmptyLoop } = await import('./watch-empty-loop.ts');
    const onEmpty = vi.fn(() => false);
    watchEmptyLoop(() => false, onEmpty).stop();
    vi.advanceTimersByTime(1_000);
    expect(onEmpty).not.toHaveBeenCalled();
  });
});
