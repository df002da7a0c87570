import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { loadParsers, noParser, toJavaScript } from './compile-file.ts';

describe('loadParsers', () => {
  test('evaluates what is asked for alone', async () => {
    expect(await loadParsers({ analyser: false, types: false })).toEqual({
      analyse: noParser,
      stripTypes: noParser,
    });
    const { analyse, stripTypes } = await loadParsers({ analyser: true, types: true });
    expect(analyse('export {}', { rule: 'js' }).format).toBe('esm');
    expect(stripTypes('const a: number = 1;')).toBe('const a = 1;');
    expect(noParser).toThrow('This parser was not asked for.');
  });
});

describe('toJavaScript', () => {
  test('strips types from TypeScript alone', async () => {
    const parsers = await loadParsers({ analyser: false, types: true });
    const code = 'const a: number = 1;';
    expect(toJavaScript({ code, language: 'typescript' }, parsers)).toBe('const a = 1;');
    expect(toJavaScript({ code, language: 'javascript' }, parsers)).toBe(code);
  });

  test('refuses a file beyond the limit', async () => {
    const parsers = await loadParsers({ analyser: false, types: false });
    const code = ' '.repeat(limits.sourceCharacters + 1);
    expect(() => toJavaScript({ code, language: 'javascript' }, parsers)).toThrow(
      `The file has ${code.length} characters; the playground takes ${limits.sourceCharacters}`,
    );
  });
});
