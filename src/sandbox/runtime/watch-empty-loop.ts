import { primordials } from '../primordials.ts';

const pollMs = 50;
const quietMs = 300;

/**
 * Node ends when nothing is left that could settle the promise it waits for. A worker has no such
 * signal: here the loop counts as empty once no timer has been pending for a while, long enough for
 * what the runtime cannot see, such as a DecompressionStream. `onEmpty` hears since when.
 */
export function watchEmptyLoop(
  alive: () => boolean,
  onEmpty: (since: number) => void,
): { stop(): void } {
  let quietSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const poll = (): void => {
    const now = primordials.performanceNow();
    quietSince = alive() ? undefined : (quietSince ?? now);
    if (quietSince !== undefined && now - quietSince >= quietMs) onEmpty(quietSince);
    else timer = primordials.setTimeout(poll, pollMs);
  };
  timer = primordials.setTimeout(poll, pollMs);
  return {
    stop: () => {
      primordials.clearTimeout(timer);
    },
  };
}
