import type { PlaygroundData, PlaygroundEntry } from '../catalog/playground-data.ts';
import type { Catalog, EventType, Integration } from '../catalog/types.ts';
import { sitePaths } from './site-paths.ts';
import { pathTo } from './site-urls.ts';

/** An event type beside the integration that it belongs to. */
export interface PlacedEventType {
  integration: Integration;
  eventType: EventType;
}

/** Every event type of the catalog, in its order. */
export function eventTypesOf({ integrations }: Catalog): PlacedEventType[] {
  return integrations.flatMap((integration) =>
    integration.eventTypes.map((eventType) => ({ integration, eventType })),
  );
}

/** What the playground loads for one event type. `base` is the path where the site is served. */
export function playgroundData(
  { integration, eventType }: PlacedEventType,
  base: string,
): PlaygroundData {
  const { id, title, samples, handlers, responseSchema } = eventType;
  return {
    id,
    title,
    integration: {
      id: integration.id,
      shortName: integration.shortName,
      invocation: integration.invocation,
    },
    samples,
    handlers,
    eventSchema: pathTo(base, sitePaths.eventSchema(id)),
    responseSchema: responseSchema && pathTo(base, sitePaths.responseSchema(id)),
    validators: pathTo(base, `validators/${id}.js`),
  };
}

/** The entries of the playground's `Event type` choice. */
export function playgroundEntries(catalog: Catalog): PlaygroundEntry[] {
  return eventTypesOf(catalog).map(({ integration, eventType }) => ({
    id: eventType.id,
    title: eventType.title,
    integration: integration.shortName,
    invocation: integration.invocation,
  }));
}
