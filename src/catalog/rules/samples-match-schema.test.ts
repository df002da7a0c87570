import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './samples-match-schema.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "definition": [
        "integrations/queue/messages/samples/encoded.json#/Records/0/attributes/from/text: \`null\` has the wrong type. Expected string. Change the value.",
      ],
      "missing": [
        "integrations/queue/messages/samples/plain.json#/Records/0: \`body\` is missing. Expected a member \`body\`. Add it.",
      ],
      "type": [
        "integrations/queue/messages/samples/plain.json#/Records/0/messageId: \`1\` has the wrong type. Expected string. Change the value.",
      ],
    }
  `);
});
