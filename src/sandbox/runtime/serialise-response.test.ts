import { describe, expect, test } from 'vitest';
import { serialiseResponse } from './serialise-response.ts';

const circular: Record<string, unknown> = {};
circular['self'] = circular;

describe('serialiseResponse', () => {
  test.each(
    [
      [{ ok: true }, '{"ok":true}'],
      ['hi', '"hi"'],
      [42, '42'],
      [undefined, 'null'],
      [null, 'null'],
      [Number.NaN, 'null'],
      [new Date(0), '"1970-01-01T00:00:00.000Z"'],
      [new Map([[1, 2]]), '{}'],
      [new Error('no'), '{}'],
      [[undefined, () => 1, Symbol('s'), { a: undefined }], '[null,null,null,{}]'],
    ].map(([value, body]) => ({ value, body })),
  )('answers $body', ({ value, body }) => {
    expect(serialiseResponse(value)).toBe(body);
  });

  test.each([
    ['a bigint', { n: 1n }],
    ['a circle', circular],
    ['a toJSON that throws', { toJSON: () => JSON.parse('{') as unknown }],
  ])('refuses %s', (_name, value) => {
    expect(() => serialiseResponse(value)).toThrowErrorMatchingInlineSnapshot(
      `[Runtime.JSONStringifyError: Unable to stringify response body]`,
    );
  });

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a toJSON that returns nothing', { toJSON: () => undefined }],
  ])('refuses %s, which has no text', (_name, value) => {
    expect(() => serialiseResponse(value)).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Wrong arguments]`,
    );
  });
});
