import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
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

const response = 'integrations/queue/messages/response.schema.json';

test('lets alternatives narrow what is described beside them', async () => {
  const schema = {
    type: 'object',
    properties: { kind: { description: 'What kind it is.', type: 'string' } },
    oneOf: [{ properties: { kind: { const: 'a' } } }, { properties: { kind: { const: 'b' } } }],
    if: { properties: { other: { const: 1 } } },
  };
  expect(await checkChanged(rule, { [response]: JSON.stringify(schema) })).toEqual([]);
});

test('takes the description of what a reference names', async () => {
  const part = { description: 'A part of it.', type: 'string' };
  const schema = { properties: { part: { $ref: '#/definitions/part' } }, definitions: { part } };
  expect(await checkChanged(rule, { [response]: JSON.stringify(schema) })).toEqual([]);
});

test('wants one where the reference names none', async () => {
  const schema = {
    properties: { part: { $ref: '#/definitions/part' } },
    definitions: { part: { type: 'string' } },
  };
  expect(await checkChanged(rule, { [response]: JSON.stringify(schema) })).toEqual([
    `${response}: \`part\` has no description. Expected a \`description\` that says in our own words what the field means. Add it: the field reference is made of these.`,
  ]);
});

test('looks under patterns', async () => {
  const schema = { patternProperties: { '^x-': { type: 'string' } } };
  expect(await checkChanged(rule, { [response]: JSON.stringify(schema) })).toHaveLength(1);
});
