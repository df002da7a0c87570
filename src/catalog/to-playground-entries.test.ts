import { expect, test } from 'vitest';
import { toPlaygroundEntries } from './to-playground-entries.ts';
import type { EventType, Integration } from './types.ts';

const eventType = (id: string) => ({ id, title: `Events of ${id}` }) as EventType;
const integration = (id: string, eventTypes: EventType[]) =>
  ({ id, shortName: id.toUpperCase(), invocation: 'asynchronous', eventTypes }) as Integration;

test('toPlaygroundEntries lists every event type with its integration', () => {
  const integrations = [
    integration('efs', []),
    integration('queue', [eventType('queue/messages'), eventType('queue/other')]),
  ];
  expect(toPlaygroundEntries({ integrations })).toEqual([
    {
      id: 'queue/messages',
      title: 'Events of queue/messages',
      integration: 'QUEUE',
      invocation: 'asynchronous',
    },
    {
      id: 'queue/other',
      title: 'Events of queue/other',
      integration: 'QUEUE',
      invocation: 'asynchronous',
    },
  ]);
});
