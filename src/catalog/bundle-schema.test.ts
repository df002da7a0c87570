import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { bundleSchema } from './bundle-schema.ts';
import type { JsonSchema } from './types.ts';

const file = (name: string) => `../../../definitions/${name}.json`;

describe('bundleSchema', () => {
  test('leaves a schema without shared definitions as it is', () => {
    const schema = {
      type: 'object',
      properties: { a: { $ref: '#/definitions/b' } },
      definitions: { b: {} },
    };
    expect(bundleSchema(schema, new Map())).toEqual({ schema, dangling: [] });
  });

  test('copies in what is referred to, once, and nothing else', () => {
    const shared = new Map<string, JsonSchema>([
      ['name', { $schema: 'http://json-schema.org/draft-07/schema#', type: 'string' }],
      ['other', { type: 'number' }],
    ]);
    const schema = { properties: { a: { $ref: file('name') }, b: { $ref: file('name') } } };
    expect(bundleSchema(schema, shared).schema).toEqual({
      properties: { a: { $ref: '#/definitions/name' }, b: { $ref: '#/definitions/name' } },
      definitions: { name: { type: 'string' } },
    });
  });

  test('changes neither the schema nor the definitions that it was given', () => {
    const shared = new Map<string, JsonSchema>([['tree', { items: { $ref: '#' } }]]);
    const schema = { $ref: file('tree') };
    bundleSchema(schema, shared);
    expect([schema, shared.get('tree')]).toEqual([
      { $ref: file('tree') },
      { items: { $ref: '#' } },
    ]);
  });

  test('leads references inside a definition to its new place', () => {
    const shared = new Map<string, JsonSchema>([
      [
        'value',
        {
          properties: {
            self: { $ref: '#' },
            part: { $ref: '#/definitions/part' },
            other: { $ref: './name.json' },
          },
          definitions: { part: { type: 'null' } },
        },
      ],
      ['name', { properties: { first: { $ref: 'value.json#/definitions/part' } } }],
    ]);
    expect(bundleSchema({ items: { $ref: file('value') } }, shared).schema).toEqual({
      items: { $ref: '#/definitions/value' },
      definitions: {
        value: {
          properties: {
            self: { $ref: '#/definitions/value' },
            part: { $ref: '#/definitions/value/definitions/part' },
            other: { $ref: '#/definitions/name' },
          },
          definitions: { part: { type: 'null' } },
        },
        name: { properties: { first: { $ref: '#/definitions/value/definitions/part' } } },
      },
    });
  });

  test('makes recursive definitions that a validator follows', () => {
    const shared = new Map<string, JsonSchema>([
      ['value', { type: 'object', properties: { M: { additionalProperties: { $ref: '#' } } } }],
    ]);
    const { schema } = bundleSchema({ $ref: file('value') }, shared);
    const validate = new Ajv({ strict: false }).compile(schema);
    expect([validate({ M: { a: { M: {} } } }), validate({ M: { a: { M: { b: 1 } } } })]).toEqual([
      true,
      false,
    ]);
  });

  test('gives a definition another name where the schema has one of that name', () => {
    const shared = new Map<string, JsonSchema>([['name', { items: { $ref: '#' } }]]);
    const schema = {
      properties: { a: { $ref: file('name') }, b: { $ref: '#/definitions/name' } },
      definitions: { name: { type: 'string' }, 'name-2': {} },
    };
    expect(bundleSchema(schema, shared).schema).toEqual({
      properties: { a: { $ref: '#/definitions/name-3' }, b: { $ref: '#/definitions/name' } },
      definitions: {
        name: { type: 'string' },
        'name-2': {},
        'name-3': { items: { $ref: '#/definitions/name-3' } },
      },
    });
  });

  test('takes no property or value called $ref for a reference', () => {
    const schema = { properties: { $ref: { const: { $ref: 'x.json' } } } };
    expect(bundleSchema(schema, new Map())).toEqual({ schema, dangling: [] });
  });

  test('tells which references lead nowhere, in the schema and in definitions', () => {
    const shared = new Map<string, JsonSchema>([
      ['name', { items: { $ref: '#/definitions/none' } }],
    ]);
    const schema = {
      properties: {
        a: { $ref: file('none') },
        b: { $ref: `${file('name')}#/definitions/none` },
        c: { $ref: '#/definitions/%' },
        d: { $ref: 'https://example.com/schema' },
      },
    };
    expect(bundleSchema(schema, shared).dangling).toEqual([
      { definition: null, pointer: '/properties/a', ref: file('none') },
      { definition: 'name', pointer: '/items', ref: '#/definitions/none' },
      { definition: null, pointer: '/properties/b', ref: `${file('name')}#/definitions/none` },
      { definition: null, pointer: '/properties/c', ref: '#/definitions/%' },
      { definition: null, pointer: '/properties/d', ref: 'https://example.com/schema' },
    ]);
  });
});
