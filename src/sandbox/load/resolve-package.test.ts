import { describe, expect, test } from 'vitest';
import { findPackageFile, packageName } from './resolve-package.ts';
import { createTaskFiles } from './task-files.ts';

const files = createTaskFiles(
  Object.entries({
    'node_modules/plain/index.js': '',
    'node_modules/main/package.json': '{"main":"lib/start"}',
    'node_modules/main/lib/start.js': '',
    'node_modules/@s/exports/package.json': JSON.stringify({
      exports: {
        '.': { import: './i.mjs', default: './d.js' },
        './sub': './s.js',
        './all/*': './deep/*.js',
        './closed': { browser: './b.js' },
      },
    }),
    'node_modules/@s/exports/i.mjs': '',
    'node_modules/@s/exports/d.js': '',
    'node_modules/@s/exports/s.js': '',
    'node_modules/@s/exports/deep/x.js': '',
    'node_modules/short/package.json': '{"exports":"./only.js"}',
    'node_modules/short/only.js': '',
    'lib/node_modules/plain/index.js': '',
  }).map(([name, code]) => ({ name, code, language: 'javascript' as const })),
  () => 'index.mjs',
);

const find = (specifier: string, conditions = ['node', 'import'], from = '/var/task'): unknown =>
  findPackageFile(files, specifier, from, conditions)?.file?.path.replace(
    '/var/task/node_modules/',
    '',
  );

describe('findPackageFile', () => {
  test.each([
    ['plain', 'plain/index.js'],
    ['plain/index.js', 'plain/index.js'],
    ['main', 'main/lib/start.js'],
    ['@s/exports', '@s/exports/i.mjs'],
    ['@s/exports/sub', '@s/exports/s.js'],
    ['@s/exports/all/x', '@s/exports/deep/x.js'],
    ['short', 'short/only.js'],
  ])('finds %s', (specifier, path) => {
    expect(find(specifier)).toBe(path);
  });

  test('chooses by conditions', () => {
    expect(find('@s/exports', ['node', 'require'])).toBe('@s/exports/d.js');
  });

  test.each(['@s/exports/closed', '@s/exports/d.js', 'plain/other', 'short/sub', 'none'])(
    'does not find %s',
    (specifier) => {
      expect(find(specifier)).toBeUndefined();
    },
  );

  test('looks in the nearest folder first', () => {
    expect(find('plain', [], '/var/task/lib/deep')).toBe(
      '/var/task/lib/node_modules/plain/index.js',
    );
  });
});

test('packageName knows scopes', () => {
  expect([packageName('a/b/c'), packageName('@a/b/c')]).toEqual(['a', '@a/b']);
});
