import real from 'node:path';
import realPosix from 'node:path/posix';
import realWin32 from 'node:path/win32';
import { describe, expect, test } from 'vitest';
import ownPosix from './path-posix.ts';
import ownWin32 from './path-win32.ts';
import own from './path.ts';
import { expectAgreement, type Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';

type Path = typeof real;

const linuxPaths = [
  '',
  '.',
  '..',
  '/',
  '//',
  '/a',
  '/a/',
  'a/b.txt',
  '/a/b/../c',
  './a',
  '../a/./b/',
  '/..',
  'a//b',
  '.bashrc',
  'a.tar.gz',
  'a.',
  '..a',
  'a b/ü.md',
  '/var/task/index.mjs',
  'a/../..',
  '/a/b/.c',
];
const windowsPaths = [
  '',
  '.',
  'C:\\',
  'C:',
  'c:\\a\\b.txt',
  'C:/a/../b',
  'C:a\\b',
  '\\a\\b',
  '\\\\server\\share\\a\\b.c',
  'a\\b\\..\\..\\..\\c',
  'a/b.txt',
  '..\\a\\',
  'C:\\Users\\me\\photo.final.JPG',
  'C:\\a\\\\b\\',
];

/** Everything that takes one path, done to each. */
const one = (paths: string[]): Deed<Path>[] =>
  paths.map((path) => [
    `takes \`${path}\` apart`,
    (p) => [
      p.normalize(path),
      p.basename(path),
      p.basename(path, '.txt'),
      p.dirname(path),
      p.extname(path),
      p.isAbsolute(path),
      p.parse(path),
      p.format(p.parse(path)),
      p.resolve('/r', path),
    ],
  ]);

/** Everything that takes two, done to each pair. */
const two = (paths: string[]): Deed<Path>[] =>
  paths.map((first) => [
    `joins others to \`${first}\``,
    (p) => paths.map((second) => [p.join(first, second), p.resolve('/x', first, second)]),
  ]);

const related: Deed<Path>[] = [
  [
    'relates paths',
    (p) => [
      p.relative('/a/b/c', '/a/d'),
      p.relative('/a', '/a'),
      p.relative('/a/b', '/a/b/c/d'),
      p.relative('a', 'b'),
    ],
  ],
  [
    'formats parts',
    (p) => [
      p.format({ dir: '/a', base: 'b.c' }),
      p.format({ root: '/', name: 'x', ext: 'y' }),
      p.format({ name: 'x' }),
      p.format({ root: '/', dir: '/', base: 'a' }),
      p.format({}),
    ],
  ],
  ['has constants', (p) => [p.sep, p.delimiter]],
  ['refuses to join numbers', (p) => p.join('a', 5 as never)],
  ['refuses to resolve nothing', (p) => p.resolve('a', undefined as never)],
  ['refuses a suffix that is none', (p) => p.basename('a', 5 as never)],
  ['refuses to format text', (p) => p.format('a' as never)],
  ['refuses to parse an object', (p) => p.parse({} as never)],
  ['refuses to relate null', (p) => p.relative('a', null as never)],
];

describe('node:path', () => {
  test.each([...one(linuxPaths), ...two(linuxPaths), ...related])(
    '%s as Node does',
    (_title, deed) => expectAgreement(own, real, deed),
  );

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
    expect(own.posix).toBe(own);
    expect(own.posix.win32).toBe(own.win32);
  });

  test('lends its two halves their own names', () => {
    expect(ownPosix).toBe(realPosix);
    expect(ownWin32).toBe(realWin32);
  });

  test('says that it cannot match globs', () => {
    testServices();
    expect(() => own.matchesGlob()).toThrow('path.matchesGlob is not available in this sandbox.');
  });
});

describe('node:path/win32', () => {
  test.each([...one(windowsPaths), ...two(windowsPaths)])('%s as Node does', (_title, deed) =>
    expectAgreement(own.win32, real.win32, deed),
  );

  test.each<Deed<Path>>([
    [
      'relates paths',
      (p) => [
        p.relative('C:\\a\\b', 'C:\\a\\c'),
        p.relative('C:\\a', 'D:\\a'),
        p.relative('C:\\A', 'c:\\a\\x'),
      ],
    ],
    ['lengthens names', (p) => [p.toNamespacedPath('C:\\a'), p.toNamespacedPath('\\\\s\\h\\a')]],
    ['has constants', (p) => [p.sep, p.delimiter]],
  ])('%s as Node does', (_title, deed) => expectAgreement(own.win32, real.win32, deed));
});
