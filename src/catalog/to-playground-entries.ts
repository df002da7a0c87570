import { playableEventTypes } from './playable-event-types.ts';
import type { PlaygroundEntry } from './playground-data.ts';
import type { Catalog } from './types.ts';

/** The entries of the playground's `Event type` choice, in the catalog's order. */
export function toPlaygroundEntries({ integrations }: Catalog): PlaygroundEntry[] {
  return integrations.flatMap((integration) => {
    const { shortName, invocation } = integration;
    return playableEventTypes(integration).map(({ id, title }) => ({
      id,
      title,
      integration: shortName,
      invocation,
    }));
  });
}
