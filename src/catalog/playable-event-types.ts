import type { EventType, Integration } from './types.ts';

/**
 * All that a reader can run of an integration: its event types and, where the service never invokes
 * a function, examples of functions that use it. The two differ in that an example's event is made
 * up, and so has no types in a library and no place in `catalog.json`.
 */
export function playableEventTypes({
  eventTypes,
  examples,
}: Pick<Integration, 'eventTypes' | 'examples'>): EventType[] {
  return [...eventTypes, ...examples];
}
