import type { Catalog, EventType, Integration } from '../catalog/types.ts';
import { sitePaths } from './site-paths.ts';
import { urlOf, type SiteLocation } from './site-urls.ts';

/** The document served as `catalog.json`: every integration and event type with absolute addresses. */
export function catalogJson({ integrations }: Catalog, location: SiteLocation): object {
  return { integrations: integrations.map((integration) => toJson(integration, location)) };
}

function toJson(integration: Integration, location: SiteLocation): object {
  const { id, name, invocation, lifecycle, eventTypes } = integration;
  return {
    id,
    name,
    invocation,
    lifecycle: lifecycle.status,
    page: urlOf(location, sitePaths.integration(id)),
    eventTypes: eventTypes.map((eventType) => eventTypeJson(eventType, location)),
  };
}

function eventTypeJson({ id, title, responseSchema, samples }: EventType, location: SiteLocation) {
  return {
    id,
    title,
    eventSchema: urlOf(location, sitePaths.eventSchema(id)),
    responseSchema: responseSchema && urlOf(location, sitePaths.responseSchema(id)),
    samples: samples.map(({ name, title }) => ({
      name,
      title,
      url: urlOf(location, sitePaths.sample(id, name)),
    })),
  };
}
