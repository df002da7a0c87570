import { describe, expect, test } from 'vitest';
import { isEventTypeFile, isIntegrationFile } from './content-schemas.ts';
import { fieldReference } from './field-reference.ts';
import { readContent } from './read-content-fs.ts';
import { schemaPlaces } from './schema-places.ts';
import eventTypeSchema from './schemas/event-type.schema.json' with { type: 'json' };
import integrationSchema from './schemas/integration.schema.json' with { type: 'json' };
import { strictAjv } from './strict-ajv.ts';

const files = await readContent('tests/fixtures/catalog/valid');
const read = (path: string): unknown => JSON.parse(files.get(`integrations/${path}`) ?? '');

describe.each([
  ['integration.json', integrationSchema, 'queue/integration.json'],
  ['event-type.json', eventTypeSchema, 'queue/messages/event-type.json'],
])('the schema of %s', (_, schema, example) => {
  test('compiles in strict mode', () => {
    expect(() => strictAjv().compile(schema)).not.toThrow();
  });

  test('describes every member', () => {
    const rows = fieldReference(schema);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ description }) => description.length < 10)).toEqual([]);
  });

  test('allows no members that it does not name, but in policies and options', () => {
    const open = [...schemaPlaces(schema)]
      .filter((place) => place.schema['type'] === 'object')
      .filter((place) => place.schema['additionalProperties'] !== false);
    expect(open.map(({ name }) => name)).toEqual([
      example.includes('event-type') ? 'options' : 'policy',
    ]);
  });

  test('demands every member but those that few need', () => {
    const members = Object.keys(schema.properties).filter(
      (name) => !['examples', 'typeDifferences'].includes(name),
    );
    expect(members).toEqual(Object.keys(read(example) as object));
    expect(['$schema', ...schema.required]).toEqual(members);
  });
});

describe('isIntegrationFile', () => {
  const change = (members: object) => ({
    ...(read('queue/integration.json') as object),
    ...members,
  });

  test('accepts the example', () => {
    expect(isIntegrationFile(read('queue/integration.json'))).toBe(true);
  });

  test.each([
    ['an id that is no address', { id: 'Queue' }],
    ['a long summary', { summary: 'x'.repeat(121) }],
    ['a short description', { description: 'Too short.' }],
    ['a long description', { description: 'x'.repeat(161) }],
    ['no sources', { sources: [] }],
    ['a source without encryption', { sources: [source({ url: 'http://example.com/' })] }],
    ['a source without a date', { sources: [source({ checked: 'yesterday' })] }],
    ['an event type that is there twice', { eventTypes: ['a', 'a'] }],
  ])('refuses %s', (_, members) => {
    expect(isIntegrationFile(change(members))).toBe(false);
  });
});

describe('isEventTypeFile', () => {
  const change = (members: object) => ({
    ...(read('queue/messages/event-type.json') as object),
    ...members,
  });

  test('accepts the example', () => {
    expect(isEventTypeFile(change({}))).toBe(true);
  });

  test.each([
    ['an id without an integration', { id: 'messages' }],
    ['no samples', { samples: [] }],
    ['no handlers', { handlers: [] }],
    ['failures that are no list', { failure: {} }],
  ])('refuses %s', (_, members) => {
    expect(isEventTypeFile(change(members))).toBe(false);
  });
});

function source(members: object): object {
  const good = { id: 'a', title: 'A', url: 'https://example.com/', checked: '2026-01-01' };
  return { ...good, ...members };
}
