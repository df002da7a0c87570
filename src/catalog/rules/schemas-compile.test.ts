import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './schemas-compile.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "definition": [
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "definitions/attribute.json#/properties/list/type: \`type\` must be equal to one of the allowed values. Expected a value that draft-07 knows. Mend the keyword’s value.",
      ],
      "id": [
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
      ],
      "keyword": [
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "integrations/queue/messages/event.schema.json: It does not compile: \`strict mode: unknown keyword: "patern"\`. Expected a schema that compiles in Ajv’s strict mode, with the definitions it refers to. Mend the place that the message names, here or in the definition.",
      ],
      "keyword-value": [
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "integrations/queue/messages/response.schema.json#/minProperties: \`minProperties\` must be >= 0. Expected a value that draft-07 knows. Mend the keyword’s value.",
      ],
      "not-draft-07": [
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "undefinedundefined: undefined Expected undefined. undefined",
        "integrations/queue/messages/event.schema.json: It does not compile: \`no schema with key or ref "https://json-schema.org/draft/2020-12/schema"\`. Expected a schema that compiles in Ajv’s strict mode, with the definitions it refers to. Mend the place that the message names, here or in the definition.",
      ],
    }
  `);
});
