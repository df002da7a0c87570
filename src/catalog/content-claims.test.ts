import { describe, expect, test } from 'vitest';
import { brokenClaims } from './content-claims.ts';

const base64 = { type: 'string', contentEncoding: 'base64' };

describe('brokenClaims', () => {
  test('finds the texts that are not what their schema says', () => {
    const schema = {
      properties: {
        data: base64,
        list: { items: { $ref: '#/definitions/json' } },
        both: { ...base64, contentMediaType: 'application/json' },
      },
      definitions: { json: { contentMediaType: 'application/json' } },
    };
    const value = { data: '?', list: ['{}', '{'], both: 'aGk=' };
    expect(brokenClaims(schema, value)).toEqual([
      { pointer: '/data', reason: 'is not base64' },
      { pointer: '/list/1', reason: 'does not hold JSON (close brace expected)' },
      { pointer: '/both', reason: 'does not hold JSON (invalid symbol)' },
    ]);
  });

  test('holds a claim only where its condition holds', () => {
    const schema = {
      properties: { isEncoded: { type: 'boolean' }, body: { type: 'string' } },
      if: { properties: { isEncoded: { const: true } } },
      then: { properties: { body: base64 } },
    };
    expect(brokenClaims(schema, { isEncoded: false, body: '?' })).toEqual([]);
    expect(brokenClaims(schema, { isEncoded: true, body: '?' })).toHaveLength(1);
  });

  test('finds nothing without claims, in null, or with a schema that does not compile', () => {
    expect(brokenClaims({ type: 'string' }, '?')).toEqual([]);
    expect(brokenClaims({ ...base64, type: ['string', 'null'] }, null)).toEqual([]);
    expect(brokenClaims({ ...base64, type: 'strnig' }, '?')).toEqual([]);
  });
});
