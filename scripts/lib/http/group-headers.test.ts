import { expect, test } from 'vitest';
import { groupHeaders } from './group-headers.ts';

test('keeps the values of a name in the order in which they come', () => {
  expect(
    groupHeaders([
      ['X-A', '2'],
      ['x-b', ''],
      ['x-a', '1'],
    ]),
  ).toEqual({ 'x-a': ['2', '1'], 'x-b': [''] });
});
