import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './properties-described.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "alternative": [
        "integrations/queue/messages/response.schema.json: \`extra\` has no description. Expected a \`description\` that says in our own words what the field means. Add it: the field reference is made of these.",
      ],
      "definition": [
        "definitions/attribute.json#/properties/text: \`text\` has no description. Expected a \`description\` that says in our own words what the field means. Add it: the field reference is made of these.",
      ],
      "nested": [
        "integrations/queue/messages/event.schema.json#/properties/Records/items/properties/body: \`body\` has no description. Expected a \`description\` that says in our own words what the field means. Add it: the field reference is made of these.",
      ],
    }
  `);
});
