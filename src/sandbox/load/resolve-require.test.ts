import { describe, expect, test } from 'vitest';
import { resolveRequire } from './resolve-require.ts';
import { createTaskFiles } from './task-files.ts';

const files = createTaskFiles(
  ['a.js', 'b.json', 'c.mjs', 'lib/index.js', 'lib.js', 'pkg/main/index.js', 'deep/index.json']
    .map((name) => ({ name, code: '', language: 'javascript' as const }))
    .concat({ name: 'pkg/package.json', code: '{"main":"./main"}', language: 'javascript' }),
  () => 'index.js',
);

function resolve(specifier: string, loose = false): unknown {
  const hasModule = (name: string): boolean => /^(?:node:)?path$/.test(name);
  const found = resolveRequire(specifier, { files, parent: '/var/task/x.js', loose, hasModule });
  return found && ('module' in found ? `module ${found.module}` : found.file.path);
}

describe('resolveRequire', () => {
  test.each([
    ['./a', '/var/task/a.js'],
    ['./a.js', '/var/task/a.js'],
    ['./b', '/var/task/b.json'],
    ['./lib', '/var/task/lib.js'],
    ['./lib/', '/var/task/lib/index.js'],
    ['./pkg', '/var/task/pkg/main/index.js'],
    ['./deep', '/var/task/deep/index.json'],
    ['/var/task/a', '/var/task/a.js'],
    ['path', 'module path'],
    ['node:path', 'module node:path'],
  ])('leads from %s to %s', (specifier, expected) => {
    expect(resolve(specifier)).toBe(expected);
  });

  test.each(['./c', './none', 'none', 'fs', '..'])('leads from %s nowhere', (specifier) => {
    expect(resolve(specifier)).toBeUndefined();
  });

  test('finds any extension for TypeScript', () => {
    expect(resolve('./c', true)).toBe('/var/task/c.mjs');
  });
});
