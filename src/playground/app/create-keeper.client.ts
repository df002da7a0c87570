import type { PlaygroundData } from '../../catalog/playground-data.ts';
import { createEditStore } from '../state/create-edit-store.ts';
import type { Edits } from '../state/create-edit-store.ts';
import { isPristine, toSharedState } from '../state/opening.ts';
import type { Work } from '../state/opening.ts';
import { isReadable, writePermalink } from '../state/permalink.ts';
import { writeQueryChoice } from '../state/query-choice.ts';

const pause = 400;

/** Keeps what was edited: in the browser's storage, and in the address where the playground has the page alone. */
export interface Keeper {
  edits(eventType: string): Edits | null;
  /** Keeps the work once its author pauses. */
  keepSoon(): void;
  /** Keeps at once what waits to be kept. */
  flush(): void;
  /** The permalink of the work, or `null` where it would be longer than the playground reads. */
  share(): Promise<string | null>;
}

export interface KeeperOptions {
  alone: boolean;
  base: string;
  data: () => PlaygroundData;
  work: () => Work;
  /** Hears once that the browser cannot keep the edits. */
  onFull: () => void;
}

/** Makes a keeper. It keeps nothing until the work changes. */
export function createKeeper({ alone, base, data, work, onFull }: KeeperOptions): Keeper {
  const store = createEditStore(() => localStorage);
  let timer = 0;
  let full = false;

  const hash = async (): Promise<string | null> => {
    const link = await writePermalink(toSharedState(data(), work()));
    return isReadable(link) ? link : null;
  };
  const keep = async (): Promise<void> => {
    timer = 0;
    const now = work();
    const { id } = data();
    const untouched = isPristine(data(), now);
    if (untouched) store.clear(id);
    else {
      const { sample, handlerName } = now;
      const kept = store.save({ state: toSharedState(data(), now), sample, handlerName });
      if (!kept && !full) onFull();
      full = !kept;
    }
    if (!alone) return;
    const query = writeQueryChoice({ eventType: id, sample: now.sample, handler: now.handlerName });
    const link = untouched ? null : await hash();
    history.replaceState(history.state, '', location.pathname + (link ?? query));
  };
  const flush = (): void => {
    if (timer === 0) return;
    clearTimeout(timer);
    void keep();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);

  return {
    edits: (eventType) => store.load(eventType),
    keepSoon() {
      clearTimeout(timer);
      timer = window.setTimeout(() => void keep(), pause);
    },
    flush,
    async share() {
      flush();
      const link = await hash();
      if (link === null) return null;
      if (alone) history.replaceState(history.state, '', location.pathname + link);
      return new URL(`${base}playground/${link}`, location.href).href;
    },
  };
}
