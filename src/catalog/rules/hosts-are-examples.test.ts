import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './hosts-are-examples.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "address": [
        "integrations/queue/messages/samples/plain.json#/Records/0/body: \`8.8.8.8\` may be somebody’s. Expected a name under example.com, or an address in 203.0.113.0/24. Change it.",
      ],
      "mail": [
        "integrations/queue/messages/samples/encoded.json#/Records/0/attributes/from/text: \`elsewhere.net\` may be somebody’s. Expected a name under example.com, or an address in 203.0.113.0/24. Change it.",
      ],
      "url": [
        "integrations/queue/messages/samples/plain.json#/Records/0/body: \`shop.elsewhere.net\` may be somebody’s. Expected a name under example.com, or an address in 203.0.113.0/24. Change it.",
      ],
    }
  `);
});
