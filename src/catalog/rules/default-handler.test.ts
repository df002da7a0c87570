import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './default-handler.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "another-first": [
        "integrations/queue/messages/event-type.json#/handlers/0/name: The first handler is \`forgets\`. Expected \`default\`, a handler that does it right. Put \`default\` first and without \`mistake\`.",
      ],
      "mistaken": [
        "integrations/queue/messages/event-type.json#/handlers/0/mistake: \`default\` is said to make a mistake. Expected \`default\`, a handler that does it right. Put \`default\` first and without \`mistake\`.",
      ],
    }
  `);
});
