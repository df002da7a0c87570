/** The clock and timers of the page; a test brings its own. */
export interface HostTimers {
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Milliseconds, from whenever. */
  now(): number;
}

/** The browser's own. */
export const browserTimers: HostTimers = {
  setTimeout: (callback, ms) => globalThis.setTimeout(callback, ms),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number | undefined),
  now: () => performance.now(),
};
