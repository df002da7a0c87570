import { describe, expect, test, vi } from 'vitest';
import { createDeadline } from './sandbox-host-deadline.ts';
import type { HostTimers } from './sandbox-host-timers.ts';

/** A clock that moves by hand, and timers that come as late as the page lets them. */
function byHand(): { timers: HostTimers; at: (time: number) => void } {
  let now = 0;
  let next = 0;
  const waiting = new Map<number, { due: number; callback: () => void }>();
  return {
    timers: {
      now: () => now,
      setTimeout: (callback, ms) => {
        next += 1;
        waiting.set(next, { due: now + ms, callback });
        return next;
      },
      clearTimeout: (timer) => waiting.delete(timer as number),
    },
    at: (time) => {
      now = time;
      for (const [id, { due, callback }] of [...waiting]) {
        if (due > now) continue;
        waiting.delete(id);
        callback();
      }
    },
  };
}

describe('createDeadline', () => {
  test('expires on time', () => {
    const { timers, at } = byHand();
    const expire = vi.fn();
    createDeadline(timers).set(100, expire);
    at(99);
    expect(expire).not.toHaveBeenCalled();
    at(101);
    expect(expire).toHaveBeenCalledOnce();
  });

  test('forgets the deadline before when set anew, and all when cleared', () => {
    const { timers, at } = byHand();
    const expire = vi.fn();
    const deadline = createDeadline(timers);
    deadline.set(100, expire);
    deadline.set(200, expire);
    at(150);
    expect(expire).not.toHaveBeenCalled();
    deadline.clear();
    at(1_000);
    expect(expire).not.toHaveBeenCalled();
  });

  test('gives messages a moment to be read where the page slept', () => {
    const { timers, at } = byHand();
    const expire = vi.fn();
    const deadline = createDeadline(timers);
    deadline.set(100, expire);
    at(5_000);
    expect(expire).not.toHaveBeenCalled();
    at(5_100);
    expect(expire).toHaveBeenCalledOnce();
    deadline.set(100, expire);
    at(9_000);
    deadline.clear();
    at(9_500);
    expect(expire).toHaveBeenCalledOnce();
  });
});
