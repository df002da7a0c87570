import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
import { rule } from './definitions-used.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "unused": [
        "definitions/lonely.json: Nothing refers to \`definitions/lonely.json\`. Expected a \`$ref\` of \`../../../definitions/lonely.json\` in a schema. Refer to it, or remove the file.",
      ],
    }
  `);
});

test('counts a definition that another definition refers to', async () => {
  const changes = {
    'definitions/part.json': '{ "type": "string" }',
    'definitions/attribute.json': '{ "items": { "$ref": "./part.json" } }',
  };
  expect(await checkChanged(rule, changes)).toEqual([]);
});
