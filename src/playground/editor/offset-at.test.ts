import { describe, expect, test } from 'vitest';
import { offsetAt } from './offset-at.ts';

describe('offsetAt', () => {
  const text = 'ab\ncdef\n';

  test('counts lines and columns from 1', () => {
    expect(offsetAt(text, { line: 1, column: 1 })).toBe(0);
    expect(offsetAt(text, { line: 2, column: 3 })).toBe(5);
    expect(offsetAt(text, { line: 3, column: 1 })).toBe(8);
  });

  test('moves a column past the line to its end', () => {
    expect(offsetAt(text, { line: 1, column: 99 })).toBe(2);
    expect(offsetAt(text, { line: 1, column: 0 })).toBe(0);
  });

  test('moves a line past the text to its end', () => {
    expect(offsetAt(text, { line: 9, column: 1 })).toBe(8);
  });
});
