import { expect, test } from 'vitest';
import { schemaDocument } from './schema-document.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

test('a published schema is named by its own address, right after its dialect', () => {
  const document = schemaDocument({ $schema: draft, type: 'object' }, 'https://example.org/a.json');
  expect(Object.entries(document)).toEqual([
    ['$schema', draft],
    ['$id', 'https://example.org/a.json'],
    ['type', 'object'],
  ]);
});

test('a schema that names no dialect is draft-07', () => {
  expect(schemaDocument({}, 'https://example.org/a.json')).toMatchObject({ $schema: draft });
});
