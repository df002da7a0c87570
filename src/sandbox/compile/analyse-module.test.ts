import { describe, expect, test } from 'vitest';
import { analyseModule } from './analyse-module.ts';
import type { FormatRule, ModuleAnalysis } from './analyse-module.ts';
import { editText } from './edit-text.ts';

/** As the page's main file, whose name says nothing. */
const analyse = (code: string): ModuleAnalysis => analyseModule(code, { rule: 'index' });

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
    const analysis = analyse(code);
    expect(analysis.format).toBe(format);
    expect(analysis).not.toHaveProperty('stoppedAt');
  });

  test.each<[FormatRule, string, string]>([
    ['js', 'const a = 1;', 'cjs'],
    ['js', 'const a = await 1;', 'esm'],
    ['js', 'async () => { await 1; };', 'cjs'],
    ['js', 'export {};', 'esm'],
    ['cjs', 'exports.a = 1;', 'cjs'],
    ['esm', 'exports.a = 1;', 'esm'],
  ])('reads %s files by their rule: %s', (rule, code, format) => {
    expect(analyseModule(code, { rule }).format).toBe(format);
  });

  test('stops at ESM syntax where only CommonJS may be', () => {
    expect(analyseModule('\n  export const a = 1;', { rule: 'cjs' })).toMatchObject({
      format: 'cjs',
      stoppedAt: { line: 2, column: 3 },
    });
  });

  test('lists static imports in their order, with the place of the specifier', () => {
    const code =
      "import a from 'a';\nimport 'b';\nexport { c } from \"c\";\nexport * as d from 'd';";
    const analysis = analyse(code);
    const requests = analysis.format === 'esm' ? analysis.record.requests : [];
    expect(requests.map(({ specifier, position }) => ({ specifier, position }))).toEqual([
      { specifier: 'a', position: { line: 1, column: 15 } },
      { specifier: 'b', position: { line: 2, column: 8 } },
      { specifier: 'c', position: { line: 3, column: 19 } },
      { specifier: 'd', position: { line: 4, column: 20 } },
    ]);
  });

  test('finds the word import where it is an expression, not in strings or comments', () => {
    const code = "// import('a')\nconst s = 'import.meta'; import.meta.url; import('b');";
    const { edits } = analyse(code);
    expect(edits.map(({ start }) => code.slice(start, start + 7)).sort()).toEqual([
      'import(',
      'import.',
    ]);
  });

  test('edits awaits only where a context is kept', () => {
    const code = 'exports.a = async () => await 1;';
    expect(analyse(code).edits).toEqual([]);
    const { edits } = analyseModule(code, { rule: 'index', keepsContext: true });
    expect(editText(code, edits).text).toBe(
      'exports.a = async () => $await.back(await $await.over( 1));',
    );
  });

  test('says where it stopped in what does not parse', () => {
    expect(analyse('export const a = 1;\nconst b = {{ };').stoppedAt).toEqual({
      line: 2,
      column: 12,
    });
    expect(analyse('export const a = 1;\nconst b = {{ };').format).toBe('esm');
    expect(analyse('exports.a = {{ };').format).toBe('cjs');
  });

  test('survives a source that nests without end', () => {
    const analysis = analyse('['.repeat(200_000));
    expect(analysis.stoppedAt).toMatchObject({ line: 1 });
  });
});
