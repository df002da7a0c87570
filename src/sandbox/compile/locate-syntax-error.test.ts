import { describe, expect, test } from 'vitest';
import { locateSyntaxError } from './locate-syntax-error.ts';

describe('locateSyntaxError', () => {
  test('finds where a source does not parse', async () => {
    expect(await locateSyntaxError('const a = 1;\nconst b = {{ };', 'index')).toEqual({
      line: 2,
      column: 12,
    });
  });

  test('finds nothing in what parses', async () => {
    expect(await locateSyntaxError('export const a = 1;', 'esm')).toBeUndefined();
  });
});
