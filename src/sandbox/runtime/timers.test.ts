import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Timers } from './timers.ts';

type Functions = Record<
  'setTimeout' | 'setInterval' | 'setImmediate' | 'clearTimeout' | 'clearInterval',
  (...args: unknown[]) => NodeJS.Timeout
>;

// The timers that the runtime took when it was loaded must be the false ones.
async function create(othersAlive?: () => boolean): Promise<{ timers: Timers; on: Functions }> {
  vi.resetModules();
  const { createTimers } = await import('./timers.ts');
  const timers = createTimers(othersAlive);
  return { timers, on: timers.globals as unknown as Functions };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createTimers', () => {
  test('calls back once, with the arguments', async () => {
    const { timers, on } = await create();
    const called = vi.fn();
    on.setTimeout(called, 10, 'a', 2);
    expect(timers.alive()).toBe(true);
    vi.advanceTimersByTime(9);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(called.mock.calls).toEqual([['a', 2]]);
    expect(timers.alive()).toBe(false);
  });

  test('repeats until cleared, by object or by number', async () => {
    const { timers, on } = await create();
    const called = vi.fn();
    const first = on.setInterval(called, 10);
    const second = on.setInterval(called, 10);
    vi.advanceTimersByTime(25);
    expect(called).toHaveBeenCalledTimes(4);
    on.clearInterval(first);
    on.clearTimeout(Number(second));
    on.clearTimeout(undefined);
    vi.advanceTimersByTime(25);
    expect(called).toHaveBeenCalledTimes(4);
    expect(timers.alive()).toBe(false);
  });

  test('waits out the end of a long wait by a short one', async () => {
    const { timers, on } = await create();
    const called = vi.fn();
    on.setTimeout(called, 1_000);
    const stopped = on.setTimeout(called, 1_000);
    vi.advanceTimersByTime(999);
    on.clearTimeout(stopped);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledOnce();
    expect(timers.alive()).toBe(false);
  });

  test('gives what Node gives back', async () => {
    const { timers, on } = await create();
    const timer = on.setTimeout(vi.fn(), 10);
    expect(timer.constructor.name).toBe('Timeout');
    expect(timer.hasRef()).toBe(true);
    expect(timer.unref()).toBe(timer);
    expect(timer.hasRef()).toBe(false);
    expect(timers.alive()).toBe(false);
    expect(timer.ref().hasRef()).toBe(true);
    timer.close();
    expect(timers.alive()).toBe(false);
    expect(on.setImmediate(vi.fn()).constructor.name).toBe('Immediate');
  });

  test('starts a timer anew when refreshed', async () => {
    const { on } = await create();
    const called = vi.fn();
    const timer = on.setTimeout(called, 10);
    vi.advanceTimersByTime(8);
    timer.refresh();
    vi.advanceTimersByTime(8);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(called).toHaveBeenCalledOnce();
    expect(timer.refresh().hasRef()).toBe(true);
    vi.advanceTimersByTime(10);
    expect(called).toHaveBeenCalledTimes(2);
    on.clearTimeout(timer);
    timer.refresh();
    vi.advanceTimersByTime(10);
    expect(called).toHaveBeenCalledTimes(2);
  });

  test('lets a timer wait that keeps nothing alive, while nothing else does', async () => {
    let alive = false;
    const { on } = await create(() => alive);
    const called = vi.fn();
    on.setTimeout(called, 10).unref();
    vi.advanceTimersByTime(500);
    expect(called).not.toHaveBeenCalled();
    alive = true;
    vi.advanceTimersByTime(20);
    expect(called).toHaveBeenCalledOnce();
  });

  test.each([0, -5, Number.NaN, undefined, 2 ** 31])(
    'takes a delay of %s for a millisecond',
    async (delay) => {
      const { on } = await create();
      const called = vi.fn();
      on.setTimeout(called, delay);
      vi.advanceTimersByTime(1);
      expect(called).toHaveBeenCalledOnce();
    },
  );

  test('stands still between invocations, and makes up for it at once', async () => {
    const { timers, on } = await create();
    const called = vi.fn();
    on.setTimeout(called, 10);
    timers.freeze();
    on.setTimeout(called, 10_000);
    vi.advanceTimersByTime(1_000);
    expect(called).not.toHaveBeenCalled();
    timers.thaw();
    vi.advanceTimersByTime(0);
    expect(called).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(9_000);
    expect(called).toHaveBeenCalledTimes(2);
  });

  test('catches nothing that a callback throws, and gives it the timer for `this`', async () => {
    const { on } = await create();
    const error = new Error('no');
    const self = vi.fn();
    const timer = on.setTimeout(function (this: unknown) {
      self(this);
      throw error;
    }, 1);
    expect(() => vi.advanceTimersByTime(1)).toThrow(error);
    expect(self).toHaveBeenCalledWith(timer);
    expect(timer.constructor.name).toBe('Timeout');
  });

  test.each([
    ['a string', 'code'],
    ['nothing', undefined],
  ])('refuses %s for a callback, as Node does', async (_name, callback) => {
    const { on } = await create();
    expect(() => on.setTimeout(callback, 1)).toThrow(
      'The "callback" argument must be of type function. Received',
    );
  });
});
