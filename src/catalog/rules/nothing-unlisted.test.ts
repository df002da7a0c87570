import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
import { rule } from './nothing-unlisted.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "event-type": [
        "integrations/volume/mounts/event.schema.json: \`mounts/event.schema.json\` is not listed. Expected a sample or handler that \`event-type.json\` lists, an event type that \`integration.json\` lists, or a file with a fixed name. List it, rename it, or remove it.",
      ],
      "handler": [
        "integrations/queue/messages/handlers/extra.ts: \`messages/handlers/extra.ts\` is not listed. Expected a sample or handler that \`event-type.json\` lists, an event type that \`integration.json\` lists, or a file with a fixed name. List it, rename it, or remove it.",
      ],
      "sample": [
        "integrations/queue/messages/samples/extra.json: \`messages/samples/extra.json\` is not listed. Expected a sample or handler that \`event-type.json\` lists, an event type that \`integration.json\` lists, or a file with a fixed name. List it, rename it, or remove it.",
      ],
    }
  `);
});

test('leaves setup files, guides and definitions to others', async () => {
  const changes = { 'integrations/queue/setup/main.tf': '#', 'guides/more.md': 'More.' };
  expect(await checkChanged(rule, changes)).toEqual([]);
});
