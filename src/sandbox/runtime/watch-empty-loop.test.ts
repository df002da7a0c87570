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
    const onEmpty = vi.fn();
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
    const onEmpty = vi.fn();
    let pending = false;
    watchEmptyLoop(() => pending, onEmpty);
    vi.advanceTimersByTime(250);
    pending = true;
    vi.advanceTimersByTime(100);
    pending = false;
    vi.advanceTimersByTime(250);
    expect(onEmpty).not.toHaveBeenCalled();
  });

  test('is silent once stopped', async () => {
    const { watchEmptyLoop } = await import('./watch-empty-loop.ts');
    const onEmpty = vi.fn();
    watchEmptyLoop(() => false, onEmpty).stop();
    vi.advanceTimersByTime(1_000);
    expect(onEmpty).not.toHaveBeenCalled();
  });
});
