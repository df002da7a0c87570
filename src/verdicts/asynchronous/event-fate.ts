import type { Fate, RecordFate } from '../verdict.ts';

/** The one record that an asynchronous event is. */
export function eventFate(fate: Fate, text: string): RecordFate {
  return { id: 'event', pointer: '', fate, text };
}
