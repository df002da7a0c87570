import { describe, expect, test } from 'vitest';
import { lineAndColumn, parseJson } from './parse-json.ts';

describe('parseJson', () => {
  test('reads any JSON value', () => {
    expect(['null', '[1]', '{"a":"b"}'].map(parseJson)).toEqual([
      { ok: true, value: null },
      { ok: true, value: [1] },
      { ok: true, value: { a: 'b' } },
    ]);
  });

  test.each([
    ['{\n  "a": 1,\n}', 'property name expected', 3, 1],
    ['{\n  "a" 1\n}', 'colon expected', 2, 7],
    ['{ "a": 1 // one\n}', 'invalid comment token', 1, 10],
    ['[1', 'close bracket expected', 1, 3],
    ['', 'value expected', 1, 1],
    ['{} {}', 'end of file expected', 1, 4],
  ])('tells where %j fails', (text, message, line, column) => {
    expect(parseJson(text)).toEqual({ ok: false, message, line, column });
  });

  test('refuses what only JSON.parse refuses', () => {
    expect(parseJson('"a\u0001b"')).toMatchObject({ ok: false, line: 1 });
  });
});

describe('lineAndColumn', () => {
  test('counts both from 1', () => {
    expect([lineAndColumn('ab\ncd', 0), lineAndColumn('ab\ncd', 4)]).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 2 },
    ]);
  });
});
