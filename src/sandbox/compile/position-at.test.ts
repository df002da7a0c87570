import { describe, expect, test } from 'vitest';
import { positionAt } from './position-at.ts';

describe('positionAt', () => {
  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 1],
    [5, 3, 1],
  ])('puts offset %i of a text at line %i, column %i', (offset, line, column) => {
    expect(positionAt('ab\nc\nd', offset)).toEqual({ line, column });
  });
});
