import { posix } from 'node:path';
import { expect, test } from 'vitest';
import path from './path.ts';

test.each([
  ['join', '/tmp', '..', 'a//b', './c'],
  ['resolve', '/var/task', '../x'],
  ['dirname', '/a/b/c.txt'],
  ['basename', '/a/b/c.txt', '.txt'],
  ['extname', 'x.tar.gz'],
  ['normalize', '/a/./b/../c/'],
  ['relative', '/a/b', '/a/c/d'],
] as const)('answers %s as Node does', (name, ...args) => {
  const of = (from: typeof posix): unknown => Reflect.apply(from[name], from, args);
  expect(of(path)).toBe(of(posix));
});
