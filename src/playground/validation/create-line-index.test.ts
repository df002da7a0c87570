import { expect, test } from 'vitest';
import { createLineIndex } from './create-line-index.ts';

test('counts lines and columns from 1', () => {
  const at = createLineIndex('ab\n\ncd');
  expect([0, 1, 2, 3, 4, 5].map((offset) => Object.values(at(offset)).join(':'))).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '3:1',
    '3:2',
  ]);
});

test('finds every start of many lines', () => {
  const at = createLineIndex('x\n'.repeat(1000));
  const lines = Array.from({ length: 1000 }, (_, index) => at(index * 2).line);
  expect(lines).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
});
