import { describe, expect, test } from 'vitest';
import { toPointer } from './json-pointer.ts';
import { schemaPlaces } from './schema-places.ts';

const pointers = (schema: unknown) => [...schemaPlaces(schema)].map(({ path }) => toPointer(path));

describe('schemaPlaces', () => {
  test('enters every keyword that holds schemas', () => {
    const schema = {
      properties: { a: { items: {} } },
      patternProperties: { '^x': {} },
      additionalProperties: {},
      definitions: { d: {} },
      dependencies: { a: {}, b: ['a'] },
      allOf: [{}],
      oneOf: [{ not: {} }],
      items: [{}, {}],
      if: {},
      then: {},
    };
    expect(pointers(schema)).toEqual([
      '',
      '/properties/a',
      '/properties/a/items',
      '/patternProperties/^x',
      '/additionalProperties',
      '/definitions/d',
      '/dependencies/a',
      '/allOf/0',
      '/oneOf/0',
      '/oneOf/0/not',
      '/items/0',
      '/items/1',
      '/if',
      '/then',
    ]);
  });

  test('passes over data and true and false', () => {
    const schema = { const: { properties: { a: {} } }, enum: [{ items: {} }], items: true };
    expect(pointers(schema)).toEqual(['']);
  });

  test('tells a property named like a keyword from the keyword', () => {
    expect([...schemaPlaces({ properties: { not: { type: 'null' } } })].at(-1)).toEqual({
      schema: { type: 'null' },
      path: ['properties', 'not'],
      keyword: 'properties',
      keywords: ['properties'],
      name: 'not',
    });
  });
});
