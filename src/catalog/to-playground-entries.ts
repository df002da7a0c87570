import type { PlaygroundEntry } from './playground-data.ts';
import type { Catalog } from './types.ts';

/** The entries of the playground's `Event type` choice, in the catalog's order. */
export function toPlaygroundEntries({ integrations }: Catalog): PlaygroundEntry[] {
  return integrations.flatMap(({ shortName, invocation, eventTypes }) =>
    eventTypes.map(({ id, title }) => ({ id, title, integration: shortName, invocation })),
  );
}
