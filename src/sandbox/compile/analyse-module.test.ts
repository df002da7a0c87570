import { describe, expect, test } from 'vitest';
import { analyseModule } from './analyse-module.ts';

describe('analyseModule', () => {
  test.each([
    ['esm', 'export const handler = () => 1;'],
    ['esm', 'export default 1;'],
    ['esm', "export * from './a.mjs';"],
    ['esm', "import 'a';"],
    ['esm', 'const a = 1;'],
    ['esm', 'const { dirname } = import.meta;'],
    [
      'esm',
      "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nrequire('a');",
    ],
    ['esm', 'export const handler = () => exports.a;'],
    ['cjs', 'exports.handler = () => 1;'],
    ['cjs', 'module.exports = { handler: () => 1 };'],
    ['cjs', "const a = require('a');"],
    ['cjs', "exports.handler = () => import('a');"],
    ['cjs', 'if (0) return;\nexports.handler = () => 1;'],
    ['cjs', 'with ({}) exports.handler = () => 1;'],
    ['esm', 'const module = { exports: 1 };\nexport { module };'],
  ])('takes for %s: %s', (format, code) => {
    const analysis = analyseModule(code);
    expect(analysis.format).toBe(format);
    expect(analysis).not.toHaveProperty('stoppedAt');
  });

  test('lists static imports in their order, with the place of the specifier', () => {
    const code =
      "import a from 'a';\nimport 'b';\nexport { c } from \"c\";\nexport * as d from 'd';";
    expect(analyseModule(code).imports).toEqual([
      { specifier: 'a', position: { line: 1, column: 15 } },
      { specifier: 'b', position: { line: 2, column: 8 } },
      { specifier: 'c', position: { line: 3, column: 19 } },
      { specifier: 'd', position: { line: 4, column: 20 } },
    ]);
  });

  test('finds the word import where it is an expression, not in strings or comments', () => {
    const code = "// import('a')\nconst s = 'import.meta'; import.meta.url; import('b');";
    const { importWords } = analyseModule(code);
    expect(importWords.map((offset) => code.slice(offset, offset + 7)).sort()).toEqual([
      'import(',
      'import.',
    ]);
  });

  test('says where it stopped in what does not parse', () => {
    expect(analyseModule('export const a = 1;\nconst b = {{ };').stoppedAt).toEqual({
      line: 2,
      column: 12,
    });
    expect(analyseModule('export const a = 1;\nconst b = {{ };').format).toBe('esm');
    expect(analyseModule('exports.a = {{ };').format).toBe('cjs');
  });

  test('survives a source that nests without end', () => {
    const analysis = analyseModule('['.repeat(200_000));
    expect(analysis.stoppedAt).toMatchObject({ line: 1 });
  });
});
