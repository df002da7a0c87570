import { expect, test } from 'vitest';
import { catalogJson } from './catalog-json.ts';
import { exampleCatalog, exampleLocation } from './testing/example-catalog-fs.ts';

test('every integration and event type is listed with its public addresses', async () => {
  expect(catalogJson(await exampleCatalog(), exampleLocation)).toEqual({
    integrations: [
      {
        id: 'queue',
        name: 'Example Queue Service',
        invocation: 'event-source-mapping',
        lifecycle: 'available',
        page: 'https://example.org/docs/integrations/queue/',
        eventTypes: [
          {
            id: 'queue/messages',
            title: 'Messages',
            eventSchema: 'https://example.org/docs/schemas/queue/messages/event.schema.json',
            responseSchema: 'https://example.org/docs/schemas/queue/messages/response.schema.json',
            samples: [
              {
                name: 'plain',
                title: 'Plain text',
                url: 'https://example.org/docs/samples/queue/messages/plain.json',
              },
              {
                name: 'encoded',
                title: 'Encoded',
                url: 'https://example.org/docs/samples/queue/messages/encoded.json',
              },
            ],
          },
        ],
      },
      {
        id: 'volume',
        name: 'Example Volume Service',
        invocation: 'none',
        lifecycle: 'superseded',
        page: 'https://example.org/docs/integrations/volume/',
        eventTypes: [],
      },
    ],
  });
});
