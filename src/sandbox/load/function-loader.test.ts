import { describe, expect, test } from 'vitest';
import { services } from '../services.ts';
import { answerOf, functionOf } from './testing.ts';

describe('TypeScript', () => {
  test('finds files as a bundler does', async () => {
    const files = {
      index:
        "import { a } from './a.ts'; import { b } from './b.js'; import { c } from './c'; import type { Handler } from 'aws-lambda'; export const handler: Handler = async () => [a, b, c];",
      'a.ts': 'export const a: number = 1;',
      'b.ts': 'export enum b { x }',
      'c.mts': 'export const c = 3 as const;',
    };
    expect(await answerOf(files, { language: 'typescript' })).toEqual([1, { 0: 'x', x: 0 }, 3]);
  });

  test('does not find a package of types by its value', async () => {
    const files = { index: "import { x } from 'aws-lambda'; export const handler = () => x;" };
    expect(await answerOf(files, { language: 'typescript' })).toBe(
      "Error: Cannot find package 'aws-lambda' imported from /var/task/index.mjs",
    );
  });
});

test('lends the files to the file system by the names that they run under', async () => {
  await functionOf({ index: 'exports.handler = () => 1;', 'data/a.json': '{}' });
  expect(services.taskFiles).toEqual([
    { name: 'index.js', code: 'exports.handler = () => 1;' },
    { name: 'data/a.json', code: '{}' },
  ]);
});

describe('modules', () => {
  const modules = {
    path: "(function () { return { join: (...parts) => parts.join('/'), sep: '/' } })",
    'aws-sdk-client':
      '(function () { return (name, names) => new Proxy({}, { has: (_, key) => /^[A-Z]/.test(key), get: (_, key) => key + name }) })',
  };

  test('are there for import and require, one instance for both', async () => {
    const files = {
      'index.mjs':
        "import path, { sep } from 'node:path'; import * as ns from 'path'; import { createRequire } from 'module'; const require = createRequire(import.meta.url); export const handler = async () => [path.join('a', 'b'), sep, Object.keys(ns), require('path') === path, (await import('path')).default === path];",
    };
    expect(await answerOf(files, { modules })).toEqual([
      'a/b',
      '/',
      ['default', 'join', 'sep'],
      true,
      true,
    ]);
  });

  test('may have names without end', async () => {
    const files = {
      'index.mjs':
        "import { S3Client } from '@aws-sdk/client-s3'; import * as s3 from '@aws-sdk/client-s3'; export const handler = () => [S3Client, s3.GetObjectCommand];",
    };
    expect(await answerOf(files, { modules })).toEqual([
      'S3Client@aws-sdk/client-s3',
      'GetObjectCommand@aws-sdk/client-s3',
    ]);
    const wrong = { 'index.mjs': "import { nope } from '@aws-sdk/client-s3';" };
    expect(await answerOf(wrong, { modules })).toBe(
      "SyntaxError: The requested module '@aws-sdk/client-s3' does not provide an export named 'nope'",
    );
  });

  test('come by process.getBuiltinModule, where they are Node’s', async () => {
    const { loader } = await functionOf({ 'index.js': 'exports.handler = 1' }, { modules });
    expect(loader.getBuiltinModule('node:path')).toHaveProperty('sep', '/');
    expect(loader.getBuiltinModule('@aws-sdk/client-s3')).toBeUndefined();
    expect(loader.getBuiltinModule('left-pad')).toBeUndefined();
  });
});
