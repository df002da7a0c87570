import { readSharedState } from './shared-state.ts';
import type { SharedState } from './shared-state.ts';

/** Remembers what a reader edited, per event type. */
export interface EditStore {
  load(eventType: string): SharedState | null;
  /** Answers whether the browser took it. */
  save(state: SharedState): boolean;
  clear(eventType: string): void;
}

const limit = 1_000_000;
const keyOf = (eventType: string): string => `playground:v1:${eventType}`;

/** Keeps edits in the browser's storage. What is stored was written by anyone, so it is validated like a permalink. */
export function createEditStore(storage: () => Storage): EditStore {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(storage());
    } catch {
      // Storage is full, switched off or forbidden: edits last until the page is left.
      return otherwise;
    }
  };
  return {
    load: (eventType) =>
      attempt((store) => {
        const text = store.getItem(keyOf(eventType));
        if (text === null || text.length > limit) return null;
        const state = readSharedState(JSON.parse(text));
        return state?.eventType === eventType ? state : null;
      }, null),
    save: (state) =>
      attempt((store) => {
        const text = JSON.stringify(state);
        if (text.length > limit) return false;
        store.setItem(keyOf(state.eventType), text);
        return true;
      }, false),
    clear: (eventType) =>
      attempt((store) => {
        store.removeItem(keyOf(eventType));
      }, undefined),
  };
}
