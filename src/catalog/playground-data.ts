import type { EventType, Handler, Invocation, Sample } from './types.ts';

/** What the playground loads for one event type, served as `playground/<event type id>.json`. */
export interface PlaygroundData {
  id: string;
  title: string;
  integration: { id: string; shortName: string; invocation: Invocation };
  samples: Sample[];
  handlers: Handler[];
  /** Addresses of the schemas, as their `$id` says. */
  eventSchema: string;
  responseSchema: string | null;
  /** Address of the module with the compiled validators. */
  validators: string;
}

/** One entry of the playground's `Event type` choice, served as `playground/index.json`. */
export interface PlaygroundEntry {
  id: EventType['id'];
  title: string;
  integration: string;
  invocation: Invocation;
}
