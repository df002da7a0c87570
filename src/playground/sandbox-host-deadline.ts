import type { HostTimers } from './sandbox-host-timers.ts';

/** How late a timer comes before the page itself must have slept. */
const lateMs = 200;
const secondChanceMs = 100;

export interface Deadline {
  /** Sets the deadline anew; the one before is void. */
  set(ms: number, expire: () => void): void;
  clear(): void;
}

/**
 * A timer that is fair to the other side: where the page slept past the time, messages that came
 * meanwhile may still lie in its queue, and get a moment to be read before the deadline counts.
 */
export function createDeadline(timers: HostTimers): Deadline {
  let timer: unknown;
  const clear = (): void => {
    timers.clearTimeout(timer);
  };
  return {
    clear,
    set: (ms, expire) => {
      clear();
      const due = timers.now() + ms;
      timer = timers.setTimeout(() => {
        if (timers.now() - due < lateMs) expire();
        else timer = timers.setTimeout(expire, secondChanceMs);
      }, ms);
    },
  };
}
