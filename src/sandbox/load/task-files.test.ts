import { describe, expect, test } from 'vitest';
import type { FunctionFile } from '../protocol.ts';
import { createTaskFiles } from './task-files.ts';
import type { TaskFiles } from './task-files.ts';

function filesOf(names: Record<string, string>, language: FunctionFile['language']): TaskFiles {
  const files = Object.entries(names).map(([name, code]) => ({ name, code, language }));
  return createTaskFiles(files, () => 'index.mjs');
}

describe('createTaskFiles', () => {
  test('puts files under /var/task, with their folders', () => {
    const files = filesOf({ index: '', './lib/deep/a.js': '' }, 'javascript');
    expect(files.all().map(({ path }) => path)).toEqual([
      '/var/task/index.mjs',
      '/var/task/lib/deep/a.js',
    ]);
    expect(files.isFolder('/var/task/lib/deep')).toBe(true);
    expect(files.isFolder('/var/task/lib/deep/a.js')).toBe(false);
    expect(files.get('/var/task/lib')).toBeUndefined();
  });

  test.each([
    ['a.ts', 'export const a = 1;', '/var/task/a.mjs'],
    ['a.ts', 'exports.a = 1;', '/var/task/a.js'],
    ['a.mts', '', '/var/task/a.mjs'],
    ['a.cts', '', '/var/task/a.cjs'],
    ['a.mjs', '', '/var/task/a.mjs'],
  ])('gives the TypeScript file %s with %j the name that it runs under', (name, code, path) => {
    expect(filesOf({ [name]: code }, 'typescript').get(path)).toBeDefined();
  });

  test('leaves a .ts file alone that is said to be JavaScript', () => {
    expect(filesOf({ 'a.ts': '' }, 'javascript').get('/var/task/a.ts')).toBeDefined();
  });

  test('finds files whatever their extension, and the index of a folder', () => {
    const files = filesOf({ 'a.ts': 'export {}', 'lib/index.ts': 'export {}' }, 'typescript');
    for (const name of ['a', 'a.ts', 'a.js', 'a.mjs']) {
      expect(files.findLoose(`/var/task/${name}`)?.path).toBe('/var/task/a.mjs');
    }
    expect(files.findLoose('/var/task/lib')?.path).toBe('/var/task/lib/index.mjs');
    expect(files.findLoose('/var/task/b')).toBeUndefined();
  });

  test('finds the nearest package.json', () => {
    const files = filesOf(
      { 'package.json': '{"type":"module"}', 'lib/package.json': '{' },
      'javascript',
    );
    expect(files.scopeOf('/var/task/other/deep')).toEqual({
      path: '/var/task/package.json',
      config: { type: 'module' },
    });
    expect(files.scopeOf('/var/task/lib/x')).toEqual({
      path: '/var/task/lib/package.json',
      config: undefined,
    });
    expect(filesOf({}, 'javascript').scopeOf('/var/task')).toBeUndefined();
  });

  test('makes one variant of a file for each query', () => {
    const files = filesOf({ 'a.mjs': '1' }, 'javascript');
    const file = files.get('/var/task/a.mjs');
    if (!file) throw new Error('The file is missing.');
    expect(files.variant(file, '')).toBe(file);
    expect(files.variant(file, '?1')).toBe(files.variant(file, '?1'));
    expect(files.variant(file, '?1')).toMatchObject({ path: '/var/task/a.mjs?1', code: '1' });
  });
});
