import { describe, expect, test } from 'vitest';
import { answerOf, functionOf } from './testing.ts';

describe('CommonJS', () => {
  test.each<[string, Record<string, string>, unknown]>([
    [
      'files, folders and JSON',
      {
        'index.js':
          "const a = require('./a'), b = require('./lib'), c = require('./c.json'); exports.handler = () => [a.x, b, c, require('./a') === a, require.resolve('./lib'), Object.keys(require.cache)];",
        'a.js': 'exports.x = 1',
        'lib/index.js': "module.exports = require('../a').x + 1",
        'c.json': '[3]',
      },
      [
        1,
        2,
        [3],
        true,
        '/var/task/lib/index.js',
        ['/var/task/index.js', '/var/task/a.js', '/var/task/lib/index.js', '/var/task/c.json'],
      ],
    ],
    [
      'circles',
      {
        'index.js': "exports.early = 1; const a = require('./a'); exports.handler = () => a;",
        'a.js':
          "const { early, handler } = require('./index'); module.exports = [early, typeof handler];",
      },
      [1, 'undefined'],
    ],
    [
      'ES modules',
      {
        'index.js':
          "const e = require('./e.mjs'), m = require('./m.mjs'); exports.handler = () => [e.default, e.__esModule, m];",
        'e.mjs': "import './f.js'; export default 1",
        'f.js': 'export {}',
        'm.mjs': "const x = 5; export { x as 'module.exports' }",
      },
      [1, true, 5],
    ],
    [
      'module and this',
      {
        'index.js':
          'const top = this; exports.handler = () => [module.id, module.paths[0], top === module.exports, module.constructor.name, require.main === undefined, module.parent === undefined];',
      },
      ['/var/task/index.js', '/var/task/node_modules', true, 'Module', true, true],
    ],
    [
      'createRequire',
      {
        'index.mjs':
          "import { createRequire, isBuiltin } from 'node:module'; const require = createRequire(import.meta.url); export const handler = () => [require('./a.json'), isBuiltin('fs')];",
        'a.json': '{"a":1}',
      },
      [{ a: 1 }, true],
    ],
    [
      'what is caught',
      {
        'index.js':
          "exports.handler = () => { try { require('left-pad') } catch (e) { return [e.code, e.message, e.requireStack] } };",
      },
      [
        'MODULE_NOT_FOUND',
        "Cannot find module 'left-pad'\nRequire stack:\n- /var/task/index.js",
        ['/var/task/index.js'],
      ],
    ],
  ])('has %s', async (_name, files, expected) => {
    expect(await answerOf(files)).toEqual(expected);
  });

  test('exports members of a function', async () => {
    const code = 'module.exports = () => 1; module.exports.handler = () => 2;';
    expect(await answerOf({ 'index.js': code })).toBe(2);
    expect(await answerOf({ 'index.js': code, 'other.js': '' })).toBe(2);
  });

  test.each([
    ['a file of its own', { 'index.js': "require('./a')", 'a.js': 'const a = ;' }, 'a.js', 1],
    ['the only file', { 'index.js': 'exports.a = 1;\nexports.b = {{ };' }, 'index.js', 2],
  ])('says where a syntax error in %s is', async (_name, files, file, line) => {
    const { loader } = await functionOf(files);
    const error = await loader.load().then(String, (thrown: unknown) => thrown as Error);
    const { stack = '' } = error as Error;
    expect(stack.split('\n').slice(0, 2)).toEqual([
      `/var/task/${file}:${line}`,
      Object.values(files).at(-1)?.split('\n').at(-1),
    ]);
    expect(await loader.placeOf(error)).toMatchObject({ file, line });
  });

  test('cannot require what awaits', async () => {
    expect(await answerOf({ 'index.js': "require('./a.mjs')", 'a.mjs': 'await 1' }))
      .toMatchInlineSnapshot(`
      "Error: require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.
      Required module: /var/task/a.mjs
      Require stack:
      - /var/task/index.js"
    `);
  });

  test('cannot require ES modules on Node.js 22, nor find them by their text', async () => {
    const files = { 'index.js': "require('./a.mjs')", 'a.mjs': 'export {}' };
    expect(await answerOf(files, { runtime: 'nodejs22.x' })).toMatchInlineSnapshot(`
      "Error: require() of ES Module /var/task/a.mjs from /var/task/index.js not supported.
      Instead change the require of /var/task/a.mjs to a dynamic import() which is available in all CommonJS modules."
    `);
    const detected = { 'index.js': 'export const handler = () => 1;', 'other.mjs': '' };
    expect(await answerOf(detected)).toBe(1);
    expect(await answerOf(detected, { runtime: 'nodejs22.x' })).toBe(
      "SyntaxError: Unexpected token 'export'",
    );
  });
});

test('an error in JSON names its file once, however late its stack is made', async () => {
  const files = { 'index.js': "require('./a.json')", 'a.json': '{"a":1,}' };
  const { loader } = await functionOf(files);
  const error = await loader.load().then(String, (thrown: unknown) => thrown as Error);
  const { message, stack } = error as Error;
  expect(message).toMatch(/^\/var\/task\/a\.json: (?!\/var)/);
  expect(stack).toContain(`SyntaxError: ${message}\n`);
});
