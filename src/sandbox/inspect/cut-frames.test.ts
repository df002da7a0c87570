import { expect, test } from 'vitest';
import { sourcePlaces } from '../load/source-places.ts';
import { cutFrames } from './cut-frames.ts';

test('frames of the runtime go, those of the function and of the language stay', () => {
  const stack = [
    'Error: a',
    '    at Array.map (<anonymous>)',
    '    at handler (file:///var/task/index.mjs:2:7)',
    '    at Generator.next (<anonymous>)',
    '    at run (file:///var/runtime/index.mjs:1:99)',
    '    at file:///var/runtime/index.mjs:1:98',
    '    at async load (blob:null/1-2:1:2)',
    '    at createHash (node:crypto:1:2)',
  ];
  expect(cutFrames(stack.join('\n'))).toBe(stack.slice(0, 3).join('\n'));
});

test('what follows the last frame in its line stays', () => {
  const text =
    'Error: a\n    at f (/var/task/index.js:1:2)\n    at g (file:///var/runtime/index.mjs:1:9) {\n  code: 1\n}';
  expect(cutFrames(text)).toBe('Error: a\n    at f (/var/task/index.js:1:2) {\n  code: 1\n}');
});

test('any other text stays as it is', () => {
  expect(cutFrames('look at /var/runtime/index.mjs')).toBe('look at /var/runtime/index.mjs');
});

test('cuts the getters by which the runtime reads what a file exports', () => {
  sourcePlaces.set('/var/task/cut.mjs', {
    inSource: (position) => position,
    isAdded: ({ column }) => column < 10,
  });
  const text =
    'Error: no\n    at get a (file:///var/task/cut.mjs:1:5)\n    at file:///var/task/b.mjs:2:18';
  expect(cutFrames(text)).toBe('Error: no\n    at file:///var/task/b.mjs:2:18');
});
