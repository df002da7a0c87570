import { describe, expect, test } from 'vitest';
import { utf8Length } from './utf8-length.ts';

describe('utf8Length', () => {
  test('counts bytes where they could pass the limit', () => {
    expect(utf8Length('é😀a', 5)).toBe(7);
  });

  test('answers an upper bound where they cannot', () => {
    expect(utf8Length('abc', 9)).toBe(9);
    expect(utf8Length('', 9)).toBe(0);
  });
});
