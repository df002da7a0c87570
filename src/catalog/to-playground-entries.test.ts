import { expect, test } from 'vitest';
import { toPlaygroundEntries } from './to-playground-entries.ts';
import type { EventType, Integration } from './types.ts';

const eventType = (id: string) => ({ id, title: `Events of ${id}` }) as EventType;
const integration = (id: string, eventTypes: EventType[], examples: EventType[] = []) =>
  ({
    id,
    shortName: id.toUpperCase(),
    invocation: 'asynchronous',
    eventTypes,
    examples,
  }) as Integration;

test('toPlaygroundEntries lists every event type and example with its integration', () => {
  const integrations = [
    integration('efs', [], [eventType('efs/shared')]),
    integration('none', []),
    integration('queue', [eventType('queue/messages'), eventType('queue/other')]),
  ];
  expect(toPlaygroundEntries({ integrations })).toEqual([
    {
      id: 'efs/shared',
      title: 'Events of efs/shared',
      integration: 'EFS',
      invocation: 'asynchronous',
    },
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
