import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { familiarModules } from './load/familiar-modules.ts';
import { chunkOf, isNodeModule, nodeModuleNames, wordChunksOf } from './module-chunks.ts';

describe('chunkOf', () => {
  test.each([
    ['path', 'path', false],
    ['node:path', 'path', false],
    ['timers/promises', 'timers-promises', false],
    ['node:async_hooks', 'async-hooks', false],
    ['@aws-sdk/client-s3', 'aws-sdk-client', true],
    ['@aws-sdk/client-dynamodb-streams', 'aws-sdk-client', true],
    ['@aws-sdk/lib-dynamodb', 'aws-sdk-lib-dynamodb', false],
    ['aws-xray-sdk-core', 'aws-xray-sdk', false],
    ['@aws-lambda-powertools/logger', 'powertools-logger', false],
  ])('answers %s with %s', (specifier, id, factory) => {
    expect(chunkOf(specifier)).toEqual({ id, factory });
  });

  test.each(['left-pad', './path', 'node:nope', 'path/', '@aws-sdk/', '@aws-sdk/client-s3/x', ''])(
    'knows nothing of %j',
    (specifier) => {
      expect(chunkOf(specifier)).toBeUndefined();
    },
  );
});

test('words ask for chunks that no import names', () => {
  expect(wordChunksOf('const { subtle } = crypto;')).toEqual([
    { id: 'crypto', name: 'crypto.subtle' },
  ]);
  expect(wordChunksOf('subtly()')).toEqual([]);
});

describe('the table of modules', () => {
  test("has Node's public modules", () => {
    const missing = builtinModules.filter(
      (name) => !name.startsWith('_') && !isNodeModule(name) && !isNodeModule(`node:${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('leads to every chunk there is', () => {
    const specifiers = [...nodeModuleNames, ...familiarModules];
    const words = wordChunksOf('crypto.subtle brotliCompress createBrotliDecompress');
    const known = new Set([
      ...specifiers.map((specifier) => chunkOf(specifier)?.id),
      ...words.map(({ id }) => id),
    ]);
    const files = readdirSync('src/sandbox/modules').filter((name) => /^[^.]+\.ts$/.test(name));
    expect(files.filter((name) => !known.has(name.replace('.ts', '')))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });

  test('has every module that hints speak of', () => {
    const files = new Set(readdirSync('src/sandbox/modules'));
    const missing = familiarModules.filter((name) => {
      const id = chunkOf(name)?.id ?? '';
      return !files.has(`${id}.ts`) && id !== 'module';
    });
    expect(missing).toEqual([]);
  });
});
