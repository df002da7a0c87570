import { describe, expect, test } from 'vitest';
import { belowRoot, extensionOf, folderOf, joinPath } from './path-parts.ts';

describe('paths', () => {
  test.each([
    ['/var/task/a.mjs', '/var/task'],
    ['/var', '/'],
    ['/', '/'],
  ])('folderOf finds the folder of %s', (path, folder) => {
    expect(folderOf(path)).toBe(folder);
  });

  test.each([
    ['/var/task/a.mjs', '.mjs'],
    ['/var/task/a.b.cjs', '.cjs'],
    ['/var/task/a.mjs?x=1.2', '.mjs'],
    ['/var/task/a.mjs#y', '.mjs'],
    ['/var/task/a', ''],
    ['/var/task/.env', ''],
    ['/var/ta.sk/a', ''],
  ])('extensionOf finds the extension of %s', (path, extension) => {
    expect(extensionOf(path)).toBe(extension);
  });

  test.each([
    ['/var/task', './a.js', '/var/task/a.js'],
    ['/var/task/lib', '../a.js', '/var/task/a.js'],
    ['/var/task', '/opt/a//b/', '/opt/a/b'],
    ['/var', '../../..', '/'],
  ])('joinPath goes from %s to %s', (folder, path, joined) => {
    expect(joinPath(folder, path)).toBe(joined);
  });

  test('belowRoot names a file as the page does', () => {
    expect(belowRoot('/var/task/lib/a.mjs?x')).toBe('lib/a.mjs');
  });
});
