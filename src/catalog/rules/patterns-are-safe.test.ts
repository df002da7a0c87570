import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './patterns-are-safe.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "alternatives": [
        "integrations/queue/messages/event.schema.json#/properties/Records/items/properties/messageId/pattern: \`^(m|m-)*[-0-9]*$\` is not safe: \`(m|m-)\` repeats alternatives that begin alike. Expected a pattern that is decided in one pass. Write it without the inner repetition, or leave it out.",
      ],
      "nested": [
        "integrations/queue/messages/event.schema.json#/properties/Records/items/properties/messageId/pattern: \`^([a-z0-9]+-?)+$\` is not safe: \`([a-z0-9]+-?)\` repeats a repetition. Expected a pattern that is decided in one pass. Write it without the inner repetition, or leave it out.",
      ],
    }
  `);
});
