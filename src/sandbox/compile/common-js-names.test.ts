import { expect, test } from 'vitest';
import { commonJsNames } from './common-js-names.ts';
import { parseSource } from './parse-source.ts';

// What Node.js 24 lists of each, without `default` and `module.exports`.
test.each([
  ["exports.a=1; module.exports.b=2; exports['c']=3; this.d = 4", 'a b c'],
  ["module.exports = { a, 'b': b, c: c, d: 'd', e }", 'a b c'],
  ['module.exports = { a, f() {}, g }', 'a f'],
  ['module.exports = { a, f: () => 1, g }', 'a'],
  ['module.exports = { a: 1, b: 2 }', ''],
  ['module.exports = { ...{ q: 1 }, a }', ''],
  ['module.exports = { get a() { return 1 }, b }', ''],
  [
    "Object.defineProperty(exports, 'a', { value: 1 }); Object.defineProperty(exports, 'b', { enumerable: true, value: 1 }); Object.defineProperty(module.exports, '__esModule', { value: true }); Object.defineProperty(exports, 'g', { enumerable: true, get: function () { return 1; } })",
    '__esModule a b',
  ],
  [
    "Object.defineProperty(exports, 'g', { enumerable: true, get: function () { return m.g; } })",
    'g',
  ],
  ['module.exports = function () {}; module.exports.z = 1', 'z'],
  ['exports.a = exports.b = 1; if (0) exports.c = 1; function q() { exports.d = 1 }', 'a b c d'],
  ['module.exports = exports = { a, b }', ''],
  ['exports = module.exports = { a, b }', 'a b'],
  ['Object.assign(exports, { a: 1 })', ''],
])('finds in %s: %s', (code, expected) => {
  const parsed = parseSource(code, 'commonjs');
  const found = 'program' in parsed ? commonJsNames(parsed.program) : undefined;
  expect([...(found?.names ?? [])].sort().join(' ')).toBe(expected);
});

test('finds the files that are passed on', () => {
  const parsed = parseSource(
    "module.exports = { ...require('./a'), ...require('./b') }",
    'commonjs',
  );
  expect('program' in parsed && commonJsNames(parsed.program).reexports).toEqual(['./a', './b']);
});
