import { describe, expect, test } from 'vitest';
import { editText } from './edit-text.ts';
import type { ModuleRecord } from './module-record.ts';
import { parseSource } from './parse-source.ts';
import { readModule } from './read-module.ts';

function read(code: string): ModuleRecord {
  const parsed = parseSource(code, 'module');
  if ('stoppedAt' in parsed) throw new Error(`It does not parse: ${code}`);
  return readModule(code, parsed.program);
}

/** What is left of a module for its body, with the blanks in a row as one. */
const bodyOf = (code: string): string =>
  editText(code, read(code).bodyEdits).text.replaceAll(/ +/g, ' ');

describe('readModule', () => {
  test('lists imports by their kinds', () => {
    const [request] = read("import d, { a, 'b-c' as e } from 'm' with { type: 'json' };").requests;
    expect(request).toMatchObject({ specifier: 'm', type: 'json', star: false });
    expect(request?.names.map(({ name, local }) => [name, local])).toEqual([
      ['default', 'd'],
      ['a', 'a'],
      ['b-c', 'e'],
    ]);
    expect(read("import * as ns from 'm'").requests[0]?.names).toMatchObject([
      { name: '*', local: 'ns' },
    ]);
  });

  test('lists what is passed on', () => {
    const { requests } = read(
      "export { a as b } from 'm'; export * from 'n'; export * as o from 'p';",
    );
    expect(requests.map(({ star, names }) => [star, names[0]?.name, names[0]?.exported])).toEqual([
      [false, 'a', 'b'],
      [true, undefined, undefined],
      [false, '*', 'o'],
    ]);
  });

  test('lists exports', () => {
    const code =
      'export const { a, b: [c] } = x; export function f() {} export class K {} const z = 1; export { z as "s t" }; export default z;';
    expect(read(code).exports.map(({ exported, local }) => `${exported}=${local}`)).toEqual([
      'a=a',
      'c=c',
      'f=f',
      'K=K',
      's t=z',
      'default=$x_def',
    ]);
  });

  test.each([
    ["import a from 'a'; b()", '; b()'],
    ["export * from 'a'\n;c()", '; \n c()'],
    ['export const a = 1;', '; const a = 1;'],
    ['export { a }; const a = 1', '; const a = 1'],
    ['export default 1 + 1', 'const $x_def = 1 + 1'],
    ['export default () => 1;', 'const $x_def={default: () => 1}.default;;'],
    ['export default (function () {})', 'const $x_def={default: (function () {})}.default;'],
    ['export default class {}', 'const $x_def={default: class {}}.default;'],
    ['export default class A {}', '; class A {}'],
    ['export default function () {}', '; function $x_def() {}'],
    ['export default async function* () {}', '; async function* $x_def () {}'],
    ['export default function f() {}', '; function f() {}'],
  ])('makes a body of %s', (code, body) => {
    expect(bodyOf(code)).toBe(body);
  });

  test('keeps lines and columns where it can', () => {
    const code = "import {\n  a,\n} from 'a'; export const b = a();";
    const edited = editText(code, read(code).bodyEdits).text;
    expect(edited.split('\n').map((line) => line.length)).toEqual(
      code.split('\n').map((line) => line.length),
    );
    expect(edited.indexOf('b = a()')).toBe(code.indexOf('b = a()'));
  });

  test('knows awaits at the top level from those in functions', () => {
    expect(read('await 1').asynchronous).toBe(true);
    expect(read('for await (const a of b) {}').asynchronous).toBe(true);
    expect(
      read('export const f = async () => { await 1; for await (const a of b) {} }'),
    ).toHaveProperty('asynchronous', false);
  });

  test('lists names that are assigned to, and calls by name', () => {
    const { assigned, calls } = read('let a, b, c; a = 1; b++; [c.d, { c }] = x; f()\nif (g) h``;');
    expect([...assigned].sort()).toEqual(['a', 'b', 'c']);
    expect(calls.map(({ name, opens }) => [name, opens]).sort()).toEqual([
      ['f', true],
      ['h', false],
    ]);
  });
});
