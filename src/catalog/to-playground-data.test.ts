import { describe, expect, test } from 'vitest';
import { toPlaygroundData } from './to-playground-data.ts';
import type { EventType, Integration } from './types.ts';

const integration = { id: 'queue', shortName: 'Queue', invocation: 'synchronous' } as Integration;
const eventType = (responseSchema: EventType['responseSchema']): EventType => ({
  id: 'queue/messages',
  title: 'Messages',
  summary: '',
  samples: [{ name: 'plain', title: 'Plain', lookAt: 'The body.', text: '{}\n' }],
  handlers: [],
  eventSchema: { type: 'object' },
  responseSchema,
  response: { summary: '', source: 'guide' },
  failure: [],
  typeDifferences: [],
  types: [],
});

describe('toPlaygroundData', () => {
  test.each(['/catalog/', '/catalog'])('gives addresses below the base %s', (base) => {
    expect(toPlaygroundData(integration, eventType({ type: 'object' }), base)).toMatchObject({
      id: 'queue/messages',
      integration: { id: 'queue', shortName: 'Queue', invocation: 'synchronous' },
      eventSchema: '/catalog/schemas/queue/messages/event.schema.json',
      responseSchema: '/catalog/schemas/queue/messages/response.schema.json',
      validators: '/catalog/validators/queue/messages.js',
    });
  });

  test('has no response schema where the service reads no response', () => {
    expect(toPlaygroundData(integration, eventType(null), '/').responseSchema).toBeNull();
  });

  test('carries samples as their authors wrote them', () => {
    const { samples } = toPlaygroundData(integration, eventType(null), '/');
    expect(samples[0]?.text).toBe('{}\n');
  });
});
