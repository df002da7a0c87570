import { readSharedState } from './shared-state.ts';
import type { SharedState } from './shared-state.ts';

/** What a reader made of a sample and a handler, and which ones they were. */
export interface Edits {
  state: SharedState;
  sample: string;
  handlerName: string;
}

/** Remembers what a reader edited, per event type. */
export interface EditStore {
  load(eventType: string): Edits | null;
  /** Answers whether the browser took it. */
  save(edits: Edits): boolean;
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
        const edits = readEdits(JSON.parse(text));
        return edits?.state.eventType === eventType ? edits : null;
      }, null),
    save: (edits) =>
      attempt((store) => {
        const text = JSON.stringify(edits);
        if (text.length > limit) return false;
        store.setItem(keyOf(edits.state.eventType), text);
        return true;
      }, false),
    clear: (eventType) =>
      attempt((store) => {
        store.removeItem(keyOf(eventType));
      }, undefined),
  };
}

function readEdits(value: unknown): Edits | null {
  if (typeof value !== 'object' || value === null) return null;
  const { state, sample, handlerName } = value as Record<string, unknown>;
  const read = readSharedState(state);
  if (!read || typeof sample !== 'string' || typeof handlerName !== 'string') return null;
  return { state: read, sample, handlerName };
}
