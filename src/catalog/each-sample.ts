import { contentPaths } from './content-files.ts';
import { playableEventTypes } from './playable-event-types.ts';
import type { RuleContext } from './rule.ts';
import type { EventType } from './types.ts';

/** A sample that could be read. */
export interface ReadSample {
  file: string;
  eventType: EventType;
  value: unknown;
}

/** Every sample whose JSON can be read, with the event type that lists it. */
export function* eachSample({ catalog, documents }: RuleContext): Generator<ReadSample> {
  for (const eventType of catalog.integrations.flatMap(playableEventTypes)) {
    for (const { name } of eventType.samples) {
      const file = contentPaths.sample(eventType.id, name);
      if (documents.has(file)) yield { file, eventType, value: documents.get(file) };
    }
  }
}
