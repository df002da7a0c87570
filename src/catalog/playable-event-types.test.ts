import { expect, test } from 'vitest';
import { playableEventTypes } from './playable-event-types.ts';
import type { EventType } from './types.ts';

const named = (id: string) => ({ id }) as EventType;

test('takes event types first, then examples', () => {
  const integration = { eventTypes: [named('a/b'), named('a/c')], examples: [named('a/d')] };
  expect(playableEventTypes(integration).map(({ id }) => id)).toEqual(['a/b', 'a/c', 'a/d']);
  expect(playableEventTypes({ eventTypes: [], examples: [] })).toEqual([]);
});
