import { describe, expect, test } from 'vitest';
import { findPositions } from './find-positions.ts';

const positions = (text: string) => findPositions(text).flatMap(({ position }) => position ?? []);

describe('findPositions', () => {
  test('finds the handler’s lines in a trace', () => {
    const text =
      'Error: x\n    at handler (file:///var/task/index.mjs:3:9)\n    at /var/task/index.js:12:1';
    expect(positions(text)).toEqual([
      { line: 3, column: 9 },
      { line: 12, column: 1 },
    ]);
  });

  test('loses no text', () => {
    const text = 'at file:///var/task/index.mjs:3:9 then /var/task/index.ts:1:1';
    expect(
      findPositions(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('passes by other files, addresses and numbers', () => {
    expect(positions('at file:///var/runtime/index.mjs:1:1')).toEqual([]);
    expect(positions('https://example.com/var/task/other.js:1:1 javascript:1:1')).toEqual([]);
    expect(positions('/var/task/index.mjs:123456789:1')).toEqual([]);
  });

  test('makes nothing of nothing', () => {
    expect(findPositions('')).toEqual([]);
  });
});
