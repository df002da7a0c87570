import type { PlaygroundData } from './playground-data.ts';
import type { EventType, Integration } from './types.ts';

/** What the playground loads for one event type. `baseUrl` is the path where the site is served. */
export function toPlaygroundData(
  { id: integration, shortName, invocation }: Integration,
  { id, title, samples, handlers, responseSchema }: EventType,
  baseUrl: string,
): PlaygroundData {
  const at = (path: string): string => `${baseUrl.replace(/\/$/, '')}/${path}`;
  return {
    id,
    title,
    integration: { id: integration, shortName, invocation },
    samples,
    handlers,
    eventSchema: at(`schemas/${id}/event.schema.json`),
    responseSchema: responseSchema && at(`schemas/${id}/response.schema.json`),
    validators: at(`validators/${id}.js`),
  };
}
