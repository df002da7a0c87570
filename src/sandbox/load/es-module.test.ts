import { describe, expect, test } from 'vitest';
import { answerOf } from './testing.ts';

describe('ES modules', () => {
  test.each<[string, Record<string, string>, unknown]>([
    [
      'bindings that change',
      {
        'index.mjs':
          "import { n, up } from './n.mjs'; import * as ns from './n.mjs'; export const handler = () => { up(); const m = n; up(); return [m, n, ns.n]; };",
        'n.mjs': 'export let n = 0; export function up() { n += 1; return this; }',
      },
      [1, 2, 2],
    ],
    [
      'functions without this',
      {
        'index.mjs':
          "import { up, n } from './n.mjs'\nlet a = 1\nup()\nexport const handler = () => [a, n, up() === undefined, up`` === undefined];",
        'n.mjs': 'export let n = 0; export let up = function () { n += 1; return this; }; up = up;',
      },
      [1, 1, true, true],
    ],
    [
      'a circle of functions',
      {
        'index.mjs':
          "import { even } from './even.mjs'; export const handler = () => [even(10), even(7)];",
        'even.mjs':
          "import { odd } from './odd.mjs'; export function even(n) { return n === 0 || odd(n - 1); }",
        'odd.mjs':
          "import { even } from './even.mjs'; export const early = even(0); export function odd(n) { return n !== 0 && even(n - 1); }",
      },
      [true, false],
    ],
    [
      'a circle that asks too early',
      {
        'index.mjs': "import './a.mjs'; export let x = 1; export const handler = () => x;",
        'a.mjs': "import { x } from './index.mjs'; console.log(x);",
      },
      "ReferenceError: Cannot access 'x' before initialization",
    ],
    [
      'every way to export',
      {
        'index.mjs':
          "import d, { a, b, c, K, e as f, 's-t' as st, x } from './e.mjs'; import * as ns from './e.mjs'; export const handler = () => [d(), d.name, a, b, c, K.name, f, st, x, Object.keys(ns)];",
        'e.mjs':
          "export default function () { return 'd'; }\nexport const { a, q: [b] } = { a: 1, q: [2] }; export var c = 3; export class K {}\nconst e = 5; export { e, e as 's-t' };\nexport * from './more.mjs';",
        'more.mjs': "export { y as x } from './last.mjs'; export default 9;",
        'last.mjs': 'export const y = 7',
      },
      ['d', 'default', 1, 2, 3, 'K', 5, 5, 7, ['K', 'a', 'b', 'c', 'default', 'e', 's-t', 'x']],
    ],
    [
      'default exports without names',
      {
        'index.mjs':
          "import a from './a.mjs'; import b from './b.mjs'; import c from './c.mjs'; import d from './d.mjs'; export const handler = async () => [a(), a.name, b.name, c.name, await d()];",
        'a.mjs': 'export default () => 1',
        'b.mjs': 'export default (class { static x = 1 });',
        'c.mjs': 'export default (function () {})\n;[1].map(String)',
        'd.mjs': 'export default async function () { return 4 }',
      },
      [1, 'default', 'default', 'default', 4],
    ],
    [
      'top-level await, side by side',
      {
        'index.mjs':
          "import './a.mjs'; import './b.mjs'; export const handler = () => globalThis.order;",
        'a.mjs': 'globalThis.order = [1]; await null; await null; order.push(3);',
        'b.mjs': 'order.push(2);',
      },
      [1, 2, 3],
    ],
    [
      'JSON, import.meta and import()',
      {
        'src/index.mjs':
          "import data from './d.json' with { type: 'json' }; const { url, dirname, filename } = import.meta; export const handler = async () => [data.a, url, dirname, filename, import.meta.resolve('../x.mjs'), (await import('../lib/x.mjs')).default, (await import('./d.json', { with: { type: 'json' } })).default.a];",
        'src/d.json': '{"a":1}',
        'lib/x.mjs': 'export default 8',
      },
      [
        1,
        'file:///var/task/src/index.mjs',
        '/var/task/src',
        '/var/task/src/index.mjs',
        'file:///var/task/x.mjs',
        8,
        1,
      ],
    ],
    [
      'one instance for each query',
      {
        'index.mjs':
          "import { up } from './n.mjs'; import { up as other, meta } from './n.mjs?2'; export const handler = async () => [up(), up(), other(), (await import('./n.mjs?2')).up(), meta];",
        'n.mjs':
          'let n = 0; export const up = () => ++n; export const meta = [import.meta.url, import.meta.filename];',
      },
      [1, 2, 1, 2, ['file:///var/task/n.mjs?2', '/var/task/n.mjs']],
    ],
    [
      'names of CommonJS files',
      {
        'index.mjs':
          "import c, { a, 'module.exports' as m } from './c.cjs'; import * as ns from './c.cjs'; export const handler = () => [a, c.b, m === c, Object.keys(ns)];",
        'c.cjs': 'exports.a = 1; exports["b"] = 2; Object.assign(exports, { z: 1 });',
      },
      [1, 2, true, ['a', 'b', 'default', 'module.exports']],
    ],
    [
      'packages that came along',
      {
        'index.mjs':
          "import a from 'a'; import { b } from '@s/b/sub'; export const handler = () => [a, b];",
        'node_modules/a/package.json': '{"main":"lib/a"}',
        'node_modules/a/lib/a.js': 'module.exports = 1',
        'node_modules/@s/b/package.json':
          '{"type":"module","exports":{"./sub":{"require":"./no.js","import":"./yes.js"}}}',
        'node_modules/@s/b/yes.js': 'export const b = 2',
      },
      [1, 2],
    ],
  ])('have %s', async (name, files, expected) => {
    const handler = name.startsWith('JSON') ? 'src/index.handler' : 'index.handler';
    expect(await answerOf(files, { handler })).toEqual(expected);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'a name that is not exported',
      { 'index.mjs': "import { x } from './a.mjs';", 'a.mjs': 'export const y = 1' },
      "SyntaxError: The requested module './a.mjs' does not provide an export named 'x'",
    ],
    [
      'a name that two modules export',
      {
        'index.mjs': "import { x } from './a.mjs';",
        'a.mjs': "export * from './b.mjs'; export * from './c.mjs'",
        'b.mjs': 'export const x = 1',
        'c.mjs': 'export const x = 1',
      },
      "SyntaxError: The requested module './a.mjs' contains conflicting star exports for name 'x'",
    ],
    [
      'a file that is not there',
      { 'index.mjs': "import './lib/nope.mjs'" },
      "Error: Cannot find module '/var/task/lib/nope.mjs' imported from /var/task/index.mjs",
    ],
    [
      'a folder',
      { 'index.mjs': "import './lib'", 'lib/index.js': '' },
      "Error: Directory import '/var/task/lib' is not supported resolving ES modules imported from /var/task/index.mjs",
    ],
    [
      'a package that is not there',
      { 'index.mjs': "import 'not-here/sub'" },
      "Error: Cannot find package 'not-here' imported from /var/task/index.mjs",
    ],
    [
      'a module that Node does not have',
      { 'index.mjs': "import 'node:nope'" },
      'Error: No such built-in module: node:nope',
    ],
    [
      'an address',
      { 'index.mjs': "import 'https://a.b/c.js'" },
      "Error: Only URLs with a scheme in: file and data are supported by the default ESM loader. Received protocol 'https:'",
    ],
    [
      'JSON without its type',
      { 'index.mjs': "import a from './a.json'", 'a.json': '1' },
      'TypeError: Module "file:///var/task/a.json" needs an import attribute of "type: json"',
    ],
    [
      'a name of CommonJS alone',
      { 'index.js': 'exports.a = 1', 'package.json': '{"type":"module"}' },
      `ReferenceError: exports is not defined in ES module scope\nThis file is being treated as an ES module because it has a '.js' file extension and '/var/task/package.json' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.`,
    ],
    [
      'an import that it assigns to',
      { 'index.mjs': "import a from './a.mjs'; a = 2", 'a.mjs': 'export default 1' },
      'TypeError: Assignment to constant variable.',
    ],
  ])('fail for %s', async (_name, files, expected) => {
    expect(await answerOf(files)).toBe(expected);
  });
});
