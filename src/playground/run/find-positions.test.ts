import { describe, expect, test } from 'vitest';
import { findPositions } from './find-positions.ts';

const files = ['index', 'helper.mjs', 'lib/shape.ts'];
const positions = (text: string) =>
  findPositions(text, files).flatMap(({ position }) => position ?? []);

describe('findPositions', () => {
  test('finds the lines of the function’s files in a trace', () => {
    const text = [
      'Error: x',
      '    at help (file:///var/task/helper.mjs:3:9)',
      '    at /var/task/index.js:12:1',
      '    at Runtime.handler (file:///var/task/lib/shape.mjs:2:5)',
    ].join('\n');
    expect(positions(text)).toEqual([
      { file: 'helper.mjs', line: 3, column: 9 },
      { file: 'index', line: 12, column: 1 },
      { file: 'lib/shape.ts', line: 2, column: 5 },
    ]);
  });

  test('loses no text', () => {
    const text =
      'at file:///var/task/index.mjs:3:9 then /var/task/none.ts:1:1, /var/task/index.ts:1:1';
    const pieces = findPositions(text, files);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ position }) => position)).toHaveLength(2);
  });

  test('passes by other files, addresses and numbers', () => {
    expect(positions('at file:///var/runtime/index.mjs:1:1')).toEqual([]);
    expect(positions('https://example.com/var/task/other.js:1:1 javascript:1:1')).toEqual([]);
    expect(positions('/var/task/index.mjs:123456789:1')).toEqual([]);
    expect(positions('/var/task/../index.mjs:1:1 /var/task/__proto__.js:1:1')).toEqual([]);
  });

  test('makes nothing of nothing', () => {
    expect(findPositions('', files)).toEqual([]);
  });
});
