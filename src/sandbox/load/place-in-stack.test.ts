import { expect, test } from 'vitest';
import { placeInStack } from './place-in-stack.ts';
import { sourcePlaces } from './source-places.ts';

const withStack = (stack: unknown): Error => Object.assign(new Error('no'), { stack });

test.each([
  ['Error: no\n    at f (node:x:1:2)\n    at g (/var/task/lib/a.js:3:4)', 'lib/a.js', 3, 4],
  ['Error: no\n    at file:///var/task/index.mjs:5:6', 'index.mjs', 5, 6],
  ['f@file:///var/task/index.mjs:7:8\ng@file:///var/task/b.mjs:1:1', 'index.mjs', 7, 8],
])('placeInStack finds the innermost place of the function in %j', (stack, file, line, column) => {
  expect(placeInStack(withStack(stack))).toEqual({ file, line, column });
});

test('placeInStack gives the place of the source', () => {
  sourcePlaces.set('/var/task/moved.js', {
    inSource: ({ line, column }) => ({ line, column: column - 10 }),
    isAdded: () => false,
  });
  const error = withStack('Error\n    at /var/task/moved.js:1:15');
  expect(placeInStack(error)).toEqual({ file: 'moved.js', line: 1, column: 5 });
});

test.each([[withStack('Error: /var/task/a.js:1:1')], [withStack(5)], ['text'], [undefined]])(
  'placeInStack finds nothing in %s',
  (error) => {
    expect(placeInStack(error)).toBeUndefined();
  },
);
