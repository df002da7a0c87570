import { primordials } from '../primordials.ts';

const pollMs = 50;
/**
 * How long the loop must be empty. A browser may take long to load a module, and shows no sign of it.
 * Where nothing but an empty loop is waited for, as after a callback, a moment is enough.
 */
export const quietMs = { init: 2_500, invoke: 300, close: 8 } as const;

export interface LoopWatch {
  stop(): void;
  /** Whether an empty loop would be told now. */
  isOn(): boolean;
  /** Takes another measure of quiet, from now on. */
  hasten(quiet: number): void;
}

/**
 * Node ends when nothing is left that could settle the promise it waits for. A worker has no such
 * signal: here the loop counts as empty once no timer has been pending for a while, long enough for
 * what the runtime cannot see, such as a DecompressionStream. A poll that comes late means that the
 * machine is busy with other things: then the count begins anew. `onEmpty` hears since when, and
 * tells whether to go on.
 */
export function watchEmptyLoop(
  alive: () => boolean,
  onEmpty: (since: number) => boolean,
  quiet: number = quietMs.invoke,
): LoopWatch {
  let wanted = quiet;
  let quietSince: number | undefined;
  let last = primordials.performanceNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const wait = (): void => {
    // What is told of an empty loop may stop the watch.
    if (stopped) return;
    timer = primordials.setTimeout(poll, Math.min(pollMs, wanted / 2));
  };
  const poll = (): void => {
    const now = primordials.performanceNow();
    const late = now - last > 2 * pollMs;
    last = now;
    if (alive()) quietSince = undefined;
    else if (late) quietSince = now;
    else quietSince ??= now;
    if (quietSince !== undefined && now - quietSince >= wanted) {
      if (!onEmpty(quietSince)) return;
      quietSince = undefined;
    }
    wait();
  };
  wait();
  return {
    stop: () => {
      stopped = true;
      primordials.clearTimeout(timer);
    },
    isOn: () => !stopped,
    hasten: (sooner) => {
      wanted = sooner;
      primordials.clearTimeout(timer);
      wait();
    },
  };
}
