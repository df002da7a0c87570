import { hostLimits } from './sandbox-host-limits.ts';
import type { HostTimers } from './sandbox-host-timers.ts';

export interface Heartbeat {
  start(): void;
  stop(): void;
  /** The frame answered a ping. */
  pong(id: number): void;
}

/**
 * Pings a frame and tells when it no longer answers: a killed renderer process sends no event.
 * A tick that comes late means that the page slept; then the frame gets its time anew.
 */
export function createHeartbeat(
  ping: (id: number) => void,
  onSilence: () => void,
  timers: HostTimers,
): Heartbeat {
  const { pingMs, pongMs } = hostLimits;
  let timer: unknown;
  let lastId = 0;
  let answeredId = 0;
  let owedSince = 0;
  let lastTick = 0;

  const tick = (): void => {
    const now = timers.now();
    const slept = now - lastTick > 2 * pingMs;
    lastTick = now;
    if (answeredId === lastId) {
      lastId += 1;
      owedSince = now;
      ping(lastId);
    } else if (slept) owedSince = now;
    const wait = Math.min(pingMs, owedSince + pongMs - now);
    if (wait <= 0) onSilence();
    else timer = timers.setTimeout(tick, wait);
  };
  return {
    start: () => {
      timers.clearTimeout(timer);
      answeredId = lastId;
      lastTick = timers.now();
      tick();
    },
    stop: () => {
      timers.clearTimeout(timer);
    },
    pong: (id) => {
      if (id === lastId) answeredId = id;
    },
  };
}
