import { expect, test } from 'vitest';
import { positionOfPointer } from './position-of-pointer.ts';

const text = `{
  "a": [
    { "b/c": 1 },
    2
  ]
}
`;

test.each([
  ['', 1, 1],
  ['/a', 2, 3],
  ['/a/0', 3, 5],
  ['/a/0/b~1c', 3, 7],
  ['/a/1', 4, 5],
  ['/a/9/x', 2, 3],
  ['/z', 1, 1],
])('finds %j at %i:%i', (pointer, line, column) => {
  expect(positionOfPointer(text, pointer)).toEqual({ line, column });
});

test('begins at the beginning of an empty file', () => {
  expect(positionOfPointer('', '/a')).toEqual({ line: 1, column: 1 });
});
