import { fieldReference } from '../catalog/field-reference.ts';
import type { Integration, Invocation, RetriedBy } from '../catalog/types.ts';

/** What the filter of the list knows of one integration. */
export interface FilterEntry {
  id: string;
  invocation: Invocation;
  /** `none` where there is no event to answer. */
  response: 'read' | 'ignored' | 'none';
  retry: RetriedBy;
  /** Everything one may type to find it, in lower case: names, aliases, event types, fields. */
  text: string;
}

/** Collects what the list is filtered by. */
export function filterEntry(integration: Integration): FilterEntry {
  const { id, name, shortName, formerNames, aliases, invocation, retry, eventTypes } = integration;
  const schemas = eventTypes.flatMap(({ eventSchema, responseSchema }) => [
    eventSchema,
    ...(responseSchema ? [responseSchema] : []),
  ]);
  const fields = schemas.flatMap((schema) => fieldReference(schema).map(({ path }) => path));
  const words = [
    ...[id, name, shortName, ...formerNames, ...aliases],
    ...eventTypes.flatMap((eventType) => [eventType.id, eventType.title]),
    ...new Set(fields.flatMap((path) => path.split(/\.|\[\]/))),
  ];
  return {
    id,
    invocation,
    response: responseKind(integration),
    retry: retry.by,
    text: words.filter(Boolean).join(' ').toLowerCase(),
  };
}

function responseKind({ eventTypes }: Integration): FilterEntry['response'] {
  if (eventTypes.length === 0) return 'none';
  return eventTypes.some(({ responseSchema }) => responseSchema) ? 'read' : 'ignored';
}
