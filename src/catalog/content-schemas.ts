import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import eventTypeSchema from './schemas/event-type.schema.json' with { type: 'json' };
import integrationSchema from './schemas/integration.schema.json' with { type: 'json' };
import type { EventType, Integration } from './types.ts';

/** `integration.json` as its author writes it: event types by name; what has files of its own is absent. */
export type IntegrationFile = Omit<
  Integration,
  'eventTypes' | 'examples' | 'setup' | 'icon' | 'prose'
> & {
  $schema?: string;
  eventTypes: string[];
  examples?: string[];
};

/** `event-type.json` as its author writes it: samples and handlers without their text. */
export type EventTypeFile = Omit<
  EventType,
  'samples' | 'handlers' | 'eventSchema' | 'responseSchema' | 'typeDifferences'
> & {
  $schema?: string;
  typeDifferences?: EventType['typeDifferences'];
  samples: Omit<EventType['samples'][number], 'text'>[];
  handlers: Omit<EventType['handlers'][number], 'code'>[];
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false });
addFormats(ajv);

/** Checks the shape of `integration.json`. */
export const isIntegrationFile: ValidateFunction<IntegrationFile> = ajv.compile(integrationSchema);

/** Checks the shape of `event-type.json`. */
export const isEventTypeFile: ValidateFunction<EventTypeFile> = ajv.compile(eventTypeSchema);
