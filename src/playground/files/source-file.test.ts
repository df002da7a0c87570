import { expect, test } from 'vitest';
import { sourceFile } from './source-file.ts';

const files = ['index', 'helper.mjs', 'lib/shape.ts', 'data.json', 'other.mts'];

test.each([
  ['index.mjs', 'index'],
  ['index.js', 'index'],
  ['index.ts', 'index'],
  ['helper.mjs', 'helper.mjs'],
  ['lib/shape.js', 'lib/shape.ts'],
  ['lib/shape.mjs', 'lib/shape.ts'],
  ['lib/shape.ts', 'lib/shape.ts'],
  ['other.mjs', 'other.mts'],
  ['data.json', 'data.json'],
])('sourceFile finds what runs as %s', (path, name) => {
  expect(sourceFile(path, files)).toBe(name);
});

test.each(['helper.js', 'lib/index.mjs', '../index.mjs', 'index.css', 'constructor', ''])(
  'sourceFile knows no %j',
  (path) => {
    expect(sourceFile(path, files)).toBeNull();
  },
);
