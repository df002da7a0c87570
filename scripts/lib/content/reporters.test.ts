import { describe, expect, test } from 'vitest';
import { placeFindings } from './placed-finding.ts';
import { reporters } from './reporters.ts';

const files = new Map([
  ['a/integration.json', '{\n  "id": "b"\n}\n'],
  ['a/handlers/default.ts', 'export {};\n'],
]);
const base = { problem: '`b` is wrong.', expected: '`a`', fix: 'Change it.' };
const findings = placeFindings(
  [
    { ...base, rule: 'ids', file: 'a/integration.json', pointer: '/id' },
    { ...base, rule: 'missing-file', file: 'a/icon.svg', pointer: '' },
    { ...base, rule: 'compile', file: 'a/handlers/default.ts', pointer: '', line: 7, column: 3 },
    { ...base, rule: 'more', file: 'a/integration.json', pointer: '', problem: '100%,\nso: `b`.' },
  ],
  files,
);
const options = { folder: 'content', color: false };

describe('placeFindings', () => {
  test('looks pointers up in JSON, keeps given lines, and begins elsewhere at the top', () => {
    expect(findings.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['a/integration.json', 1, 1],
      ['a/integration.json', 2, 3],
      ['a/icon.svg', 1, 1],
      ['a/handlers/default.ts', 7, 3],
    ]);
  });
});

describe('reporters', () => {
  test('text groups by file', () => {
    expect(reporters['text']?.(findings, options)).toMatchInlineSnapshot(`
      "content/a/integration.json
        1:1 100%,
      so: \`b\`. (more)
            Expected \`a\`.
            Change it.
        2:3 \`b\` is wrong. at /id (ids)
            Expected \`a\`.
            Change it.

      content/a/icon.svg
        1:1 \`b\` is wrong. (missing-file)
            Expected \`a\`.
            Change it.

      content/a/handlers/default.ts
        7:3 \`b\` is wrong. (compile)
            Expected \`a\`.
            Change it."
    `);
  });

  test('text has colours where it is told to', () => {
    const first = findings.find(({ rule }) => rule === 'ids');
    const text = reporters['text']?.(first ? [first] : [], { ...options, color: true });
    expect(text).toContain('\u001b[31m`b` is wrong.\u001b[39m');
  });

  test('github writes one annotation a line, and escapes what ends one', () => {
    expect(reporters['github']?.(findings, options)).toMatchInlineSnapshot(`
      "::error file=content/a/integration.json,line=1,col=1,title=more::100%25,%0Aso: \`b\`. Expected \`a\`. Change it.
      ::error file=content/a/integration.json,line=2,col=3,title=ids::\`b\` is wrong. Expected \`a\`. Change it.
      ::error file=content/a/icon.svg,line=1,col=1,title=missing-file::\`b\` is wrong. Expected \`a\`. Change it.
      ::error file=content/a/handlers/default.ts,line=7,col=3,title=compile::\`b\` is wrong. Expected \`a\`. Change it."
    `);
  });

  test('json is a list with everything', () => {
    expect(JSON.parse(reporters['json']?.(findings, options) ?? '')).toEqual(findings);
  });

  test('say nothing, or an empty list, where nothing was found', () => {
    expect(Object.values(reporters).map((report) => report([], options))).toEqual(['', '', '[]']);
  });
});
