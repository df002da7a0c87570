import { describe, expect, test } from 'vitest';
import { fieldReference } from './field-reference.ts';
import type { JsonSchema } from './types.ts';

/** Rows as text: `path: types, presence[, nullable][, allowed] | description`. */
function rows(schema: JsonSchema): string[] {
  return fieldReference(schema).map(
    ({ path, depth, types, presence, nullable, allowed, description }) =>
      [
        `${'  '.repeat(depth)}${path}: ${types.join(' | ') || 'any'}, ${presence}`,
        nullable ? ', nullable' : '',
        allowed.length > 0 ? `, one of ${allowed.join(' ')}` : '',
        description && ` — ${description}`,
      ].join(''),
  );
}

const object = (properties: JsonSchema, required: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

describe('fieldReference', () => {
  test('lists nested members, parents first, in the order of the schema', () => {
    const inner = { ...object({ b: { type: 'integer' } }, ['b']), description: 'Inner.' };
    expect(rows(object({ z: inner, a: { type: 'string' } }, ['z']))).toMatchInlineSnapshot(`
      [
        "z: object, always — Inner.",
        "  z.b: integer, always",
        "a: string, sometimes",
      ]
    `);
  });

  test('calls a member always there where its own parent requires it', () => {
    const inner = object({ b: { type: 'string' } }, ['b']);
    expect(rows(object({ a: inner }))).toEqual(['a: object, sometimes', '  a.b: string, always']);
  });

  test('names types of arrays, of arrays of arrays and of maps', () => {
    const schema = object({
      words: { type: 'array', items: { type: 'string' } },
      grid: { type: 'array', items: { type: 'array', items: { type: ['string', 'integer'] } } },
      things: { type: 'array' },
      headers: { type: 'object', additionalProperties: { type: 'string' } },
      lists: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
      },
    });
    expect(fieldReference(schema).map(({ path, types }) => [path, ...types])).toEqual([
      ['words', 'string[]'],
      ['grid', '(string | integer)[][]'],
      ['things', 'any[]'],
      ['headers', 'map of string'],
      ['lists', 'map of string[]'],
    ]);
  });

  test('gives items and unnamed members a row where they have something to say', () => {
    const schema = object({
      list: { type: 'array', items: { type: 'string', description: 'One word.' } },
      map: {
        type: 'object',
        propertyNames: { title: 'topic-partition' },
        additionalProperties: { type: 'string', enum: ['on', 'off'] },
      },
    });
    expect(rows(schema)).toMatchInlineSnapshot(`
      [
        "list: string[], sometimes",
        "  list[]: string, always — One word.",
        "map: map of string, sometimes",
        "  map.<topic-partition>: string, sometimes, one of on off",
      ]
    `);
  });

  test('goes into items and unnamed members without a row of their own', () => {
    const item = object({ id: { type: 'string' } }, ['id']);
    const schema = object({
      Records: { type: 'array', items: item },
      byName: { type: 'object', patternProperties: { '^x-': item } },
    });
    expect(rows(schema)).toMatchInlineSnapshot(`
      [
        "Records: object[], sometimes",
        "  Records[].id: string, always",
        "byName: map of object, sometimes",
        "  byName.<key>.id: string, always",
      ]
    `);
  });

  test('begins at an array or a map where the event is one', () => {
    const item = object({ id: { type: 'string' } }, ['id']);
    expect(rows({ type: 'array', items: item })).toEqual(['[].id: string, always']);
    expect(rows({ type: 'object', additionalProperties: item })).toEqual([
      '<key>.id: string, always',
    ]);
  });

  test('tells null apart from the types and from the allowed values', () => {
    const schema = object({
      listed: { type: ['string', 'null'] },
      closed: { enum: ['a', null] },
      either: { anyOf: [{ type: 'null' }, { type: 'string', enum: ['b'] }] },
    });
    expect(rows(schema)).toEqual([
      'listed: string, sometimes, nullable',
      'closed: string, sometimes, nullable, one of a',
      'either: string, sometimes, nullable, one of b',
    ]);
  });

  test('shows const and enum as allowed values, others than text as JSON', () => {
    const schema = object({ one: { const: 'aws:sqs' }, more: { enum: [1, true] } });
    expect(rows(schema)).toEqual([
      'one: string, sometimes, one of aws:sqs',
      'more: number | boolean, sometimes, one of 1 true',
    ]);
  });

  test('follows references, and lets the words beside one win', () => {
    const schema = {
      ...object({ a: { $ref: '#/definitions/name', description: 'Own words.' } }),
      definitions: { name: { type: 'string', description: 'Shared words.' } },
    };
    expect(rows(schema)).toEqual(['a: string, sometimes — Own words.']);
  });

  test('ends at a definition that holds itself', () => {
    const value = object({
      S: { type: 'string' },
      M: { type: 'object', additionalProperties: { $ref: '#/definitions/value' } },
      L: { type: 'array', items: { $ref: '#/definitions/value' } },
    });
    const image = { type: 'object', additionalProperties: { $ref: '#/definitions/value' } };
    const schema = { ...object({ New: image, Old: image }), definitions: { value } };
    expect(rows(schema)).toMatchInlineSnapshot(`
      [
        "New: map of object, sometimes",
        "  New.<key>.S: string, sometimes",
        "  New.<key>.M: map of object, sometimes",
        "    New.<key>.M.<key>: object, sometimes — Has the fields of \`New.<key>\` again.",
        "  New.<key>.L: object[], sometimes",
        "    New.<key>.L[]: object, always — Has the fields of \`New.<key>\` again.",
        "Old: map of object, sometimes",
        "  Old.<key>.S: string, sometimes",
        "  Old.<key>.M: map of object, sometimes",
        "    Old.<key>.M.<key>: object, sometimes — Has the fields of \`Old.<key>\` again.",
        "  Old.<key>.L: object[], sometimes",
        "    Old.<key>.L[]: object, always — Has the fields of \`Old.<key>\` again.",
      ]
    `);
  });

  test('ends at a schema that refers to its root, and at a reference to itself', () => {
    const loop = { $ref: '#/definitions/loop' };
    const schema = { ...object({ next: { $ref: '#' }, loop }), definitions: { loop } };
    expect(rows(schema)).toMatchInlineSnapshot(`
      [
        "next: object, sometimes — Has the fields of the whole event again.",
        "loop: any, sometimes",
      ]
    `);
  });

  test('requires under allOf what any part requires', () => {
    const schema = {
      allOf: [object({ a: { type: 'string' } }), object({ b: { type: 'string' } }, ['a', 'b'])],
    };
    expect(rows(schema)).toEqual(['a: string, always', 'b: string, always']);
  });

  test('requires under oneOf what every branch requires', () => {
    const schema = {
      oneOf: [
        object({ both: { type: 'string' }, left: { type: 'string' } }, ['both', 'left']),
        object({ both: { type: 'null' } }, ['both']),
      ],
    };
    expect(rows(schema)).toEqual(['both: string, always, nullable', 'left: string, sometimes']);
  });

  test('reads branches that only require members of their parent', () => {
    const schema = {
      ...object({ headers: { type: 'object' }, multi: { type: 'object' }, path: {} }, ['path']),
      oneOf: [{ required: ['headers'] }, { required: ['multi'] }],
    };
    expect(rows(schema)).toEqual([
      'headers: object, sometimes',
      'multi: object, sometimes',
      'path: any, always',
    ]);
  });

  test('keeps what the parent says of a member that only some branches narrow', () => {
    const schema = {
      ...object({
        name: { type: ['string', 'null'], enum: ['a', 'b', null], description: 'Name.' },
      }),
      if: object({ name: { const: 'a' } }),
      then: object({ name: { type: 'string', enum: ['a'] }, extra: { type: 'integer' } }, [
        'extra',
      ]),
    };
    expect(rows(schema)).toEqual([
      'name: string, sometimes, nullable, one of a b — Name.',
      'extra: integer, sometimes',
    ]);
  });

  test('narrows a member that every branch narrows', () => {
    const branch = (value: string) => object({ kind: { const: value } });
    const schema = {
      ...object({ kind: { type: 'string', enum: ['a', 'b', 'c'] } }),
      oneOf: [branch('a'), branch('b')],
    };
    expect(rows(schema)).toEqual(['kind: string, sometimes, one of a b']);
  });

  test('leaves out members that a branch forbids', () => {
    const schema = {
      ...object({ a: { type: 'string' } }),
      oneOf: [{ properties: { a: false } }, { required: ['a'] }],
    };
    expect(rows(schema)).toEqual(['a: string, sometimes']);
  });

  test('joins the words of branches where the member has none of its own', () => {
    const schema = object({
      detail: {
        oneOf: [
          { type: 'string', description: 'A text.' },
          { type: 'object', description: 'Or more.' },
        ],
      },
    });
    expect(rows(schema)).toEqual(['detail: string | object, sometimes — A text. Or more.']);
  });

  test('passes on where sources differ', () => {
    const schema = object({ a: { type: 'string', 'x-sources-differ': 'One says null.' } });
    expect(fieldReference(schema)).toMatchObject([{ path: 'a', sourcesDiffer: 'One says null.' }]);
    expect(fieldReference(object({ a: {} }))[0]).not.toHaveProperty('sourcesDiffer');
  });

  test('makes anchors of paths, unique where paths look alike', () => {
    const schema = object({
      Records: {
        type: 'array',
        items: { ...object({ id: {} }), description: 'One record.' },
      },
      'detail-type': {},
      detail: object({ type: {} }),
      'x.y [z]': {},
    });
    expect(fieldReference(schema).map(({ path, anchor }) => [path, anchor])).toEqual([
      ['Records', 'Records'],
      ['Records[]', 'Records-item'],
      ['Records[].id', 'Records-id'],
      ['detail-type', 'detail-type'],
      ['detail', 'detail'],
      ['detail.type', 'detail-type-2'],
      ['["x.y [z]"]', 'x-y-z'],
    ]);
  });
});
