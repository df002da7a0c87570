import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './schemas-compile.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "definition": [
        "definitions/attribute.json#/properties/list/type: \`type\` must be equal to one of the allowed values. Expected a value that draft-07 knows. Mend the keyword’s value.",
      ],
      "id": [
        "integrations/queue/messages/event.schema.json#/$id: \`"https://docs.example.com/x.json"\` fixes the address. Expected no \`$id\`: it is set when the site is built. Remove it.",
      ],
      "keyword": [
        "integrations/queue/messages/event.schema.json: It does not compile: \`strict mode: unknown keyword: "patern"\`. Expected a schema that compiles in Ajv’s strict mode, with the definitions it refers to. Mend the place that the message names, here or in the definition.",
      ],
      "keyword-value": [
        "integrations/queue/messages/response.schema.json#/minProperties: \`minProperties\` must be >= 0. Expected a value that draft-07 knows. Mend the keyword’s value.",
      ],
      "not-draft-07": [
        "integrations/queue/messages/event.schema.json#/$schema: \`https://json-schema.org/draft/2020-12/schema\` is not draft-07. Expected \`http://json-schema.org/draft-07/schema#\`. Write it as the first member.",
      ],
    }
  `);
});
