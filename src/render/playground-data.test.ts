import { describe, expect, test } from 'vitest';
import type { Catalog, EventType, Integration } from '../catalog/types.ts';
import { eventTypesOf, playgroundData, playgroundEntries } from './playground-data.ts';

const eventType = (id: string, read: boolean): EventType => ({
  id,
  title: `Events of ${id}`,
  summary: '',
  samples: [{ name: 'plain', title: 'Plain', lookAt: 'The body.', text: '{}\n' }],
  handlers: [],
  eventSchema: { type: 'object' },
  responseSchema: read ? { type: 'object' } : null,
  response: { summary: '', source: 'guide' },
  failure: [],
  types: [],
});

const integration = (id: string, eventTypes: EventType[]): Integration =>
  ({ id, shortName: id.toUpperCase(), invocation: 'asynchronous', eventTypes }) as Integration;

const catalog: Catalog = {
  integrations: [
    integration('efs', []),
    integration('queue', [eventType('queue/messages', true), eventType('queue/other', false)]),
  ],
};

describe('playgroundEntries', () => {
  test('lists every event type with its integration', () => {
    expect(playgroundEntries(catalog)).toEqual([
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
});

describe('playgroundData', () => {
  const [read, unread] = eventTypesOf(catalog);

  test('gives addresses below the base', () => {
    expect(playgroundData(read!, '/catalog/')).toMatchObject({
      id: 'queue/messages',
      eventSchema: '/catalog/schemas/queue/messages/event.schema.json',
      responseSchema: '/catalog/schemas/queue/messages/response.schema.json',
      validators: '/catalog/validators/queue/messages.js',
    });
  });

  test('has no response schema where the service reads no response', () => {
    expect(playgroundData(unread!, '/').responseSchema).toBeNull();
  });

  test('carries samples as their authors wrote them', () => {
    expect(playgroundData(read!, '/').samples[0]?.text).toBe('{}\n');
  });
});
