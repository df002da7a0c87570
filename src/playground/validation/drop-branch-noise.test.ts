import { describe, expect, test } from 'vitest';
import { strictAjv } from '../../catalog/strict-ajv.ts';
import { dropBranchNoise } from './drop-branch-noise.ts';

function keptOf(schema: object, value: unknown): string[] {
  const validate = strictAjv().compile(schema);
  validate(value);
  return dropBranchNoise(validate.errors ?? []).map(
    ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
  );
}

const text = { type: 'string' };
const tagged = (tag: string) => ({
  type: 'object',
  required: ['tag', 'size'],
  properties: { tag: { const: tag }, size: { type: 'number' } },
});

describe('dropBranchNoise', () => {
  test('drops `if` and keeps what its `then` says', () => {
    const schema = { type: 'object', if: true, then: { required: ['a'] } };
    expect(keptOf(schema, {})).toEqual([' required']);
  });

  test('keeps the branch that fits best', () => {
    const schema = { oneOf: [tagged('a'), tagged('b')] };
    expect(keptOf(schema, { tag: 'b', size: 'x' })).toEqual(['/size type']);
  });

  test('keeps the branch of the right type', () => {
    const schema = { anyOf: [text, tagged('a')] };
    expect(keptOf(schema, { tag: 'a' })).toEqual([' required']);
  });

  test('keeps the keyword where no branch is near', () => {
    expect(keptOf({ anyOf: [text, { type: 'number' }] }, [])).toEqual([' anyOf']);
  });

  test('keeps the keyword where too many branches fit', () => {
    expect(keptOf({ oneOf: [text, { type: ['string', 'null'] }] }, 'x')).toEqual([' oneOf']);
  });

  test('sees branches behind references', () => {
    const schema = {
      definitions: { a: tagged('a'), b: tagged('b') },
      oneOf: [{ $ref: '#/definitions/a' }, { $ref: '#/definitions/b' }],
    };
    expect(keptOf(schema, { tag: 'b', size: 'x' })).toEqual(['/size type']);
  });

  test('leaves alone what neighbours say', () => {
    const schema = {
      type: 'object',
      required: ['other'],
      properties: { early: text, late: { anyOf: [text, { type: 'null' }] } },
    };
    expect(keptOf(schema, { early: 1, late: 2 })).toEqual([
      ' required',
      '/early type',
      '/late anyOf',
    ]);
  });
});
