import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHeartbeat } from './sandbox-host-heartbeat.ts';
import type { Heartbeat } from './sandbox-host-heartbeat.ts';
import { browserTimers } from './sandbox-host-timers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function create(): { heartbeat: Heartbeat; pings: number[]; onSilence: () => void } {
  const pings: number[] = [];
  const onSilence = vi.fn();
  return {
    pings,
    onSilence,
    heartbeat: createHeartbeat((id) => pings.push(id), onSilence, browserTimers),
  };
}

describe('createHeartbeat', () => {
  test('pings on while it is answered', () => {
    const { heartbeat, pings, onSilence } = create();
    heartbeat.start();
    for (let second = 0; second < 10; second++) {
      heartbeat.pong(pings.at(-1) ?? 0);
      vi.advanceTimersByTime(500);
    }
    expect(pings).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(onSilence).not.toHaveBeenCalled();
  });

  test('notices silence within a second and a half of the last answer', () => {
    const { heartbeat, pings, onSilence } = create();
    heartbeat.start();
    heartbeat.pong(pings.at(-1) ?? 0);
    vi.advanceTimersByTime(1_399);
    expect(onSilence).not.toHaveBeenCalled();
    vi.advanceTimersByTime(101);
    expect(onSilence).toHaveBeenCalledOnce();
  });

  test('takes no answer but that to the last ping', () => {
    const { heartbeat, onSilence } = create();
    heartbeat.start();
    heartbeat.pong(7);
    vi.advanceTimersByTime(1_000);
    expect(onSilence).toHaveBeenCalledOnce();
  });

  test('counts anew where the page slept', () => {
    const { heartbeat, pings, onSilence } = create();
    heartbeat.start();
    vi.setSystemTime(Date.now());
    const sleep = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
    vi.advanceTimersByTime(500);
    expect(onSilence).not.toHaveBeenCalled();
    sleep.mockRestore();
    heartbeat.pong(pings.at(-1) ?? 0);
    heartbeat.stop();
  });

  test('is still once stopped', () => {
    const { heartbeat, pings, onSilence } = create();
    heartbeat.start();
    heartbeat.stop();
    vi.advanceTimersByTime(10_000);
    expect(pings).toEqual([1]);
    expect(onSilence).not.toHaveBeenCalled();
  });
});
