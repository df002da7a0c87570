import { primordials } from '../primordials.ts';

const pollMs = 50;
/** How long the loop must be empty. A browser may take long to load a module, and shows no sign of it. */
export const quietMs = { init: 2_500, invoke: 300 } as const;

/**
 * Node ends when nothing is left that could settle the promise it waits for. A worker has no such
 * signal: here the loop counts as empty once no timer has been pending for a while, long enough for
 * what the runtime cannot see, such as a DecompressionStream. A poll that comes late means that the
 * machine is busy with other things: then the count begins anew. `onEmpty` hears since when.
 */
export function watchEmptyLoop(
  alive: () => boolean,
  onEmpty: (since: number) => void,
  quiet: number = quietMs.invoke,
): { stop(): void } {
  let quietSince: number | undefined;
  let last = primordials.performanceNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const poll = (): void => {
    const now = primordials.performanceNow();
    const late = now - last > 2 * pollMs;
    last = now;
    if (alive()) quietSince = undefined;
    else if (late) quietSince = now;
    else quietSince ??= now;
    if (quietSince !== undefined && now - quietSince >= quiet) onEmpty(quietSince);
    else timer = primordials.setTimeout(poll, pollMs);
  };
  timer = primordials.setTimeout(poll, pollMs);
  return {
    stop: () => {
      primordials.clearTimeout(timer);
    },
  };
}
