import { describe, expect, test } from 'vitest';
import { compileModule, importWord } from './compile-module.ts';

describe('compileModule', () => {
  test('strips the types of TypeScript alone', async () => {
    const code = 'export const a: number = 1;';
    expect((await compileModule({ code, language: 'typescript' })).code).toBe(
      'export const a = 1;',
    );
    expect((await compileModule({ code, language: 'javascript' })).code).toBe(code);
  });

  test('puts a word of the same length for import, so that columns stay', async () => {
    expect(importWord).toHaveLength('import'.length);
    const code = "export const a = [import.meta.dirname, import('b'), import('c')];";
    const compiled = await compileModule({ code, language: 'javascript' });
    expect(compiled.code).toBe(
      `export const a = [${importWord}.meta.dirname, ${importWord}('b'), ${importWord}('c')];`,
    );
    expect(compiled.code).toHaveLength(code.length);
  });

  test('does not import what TypeScript uses as a type alone', async () => {
    const code =
      "import { SQSEvent } from 'aws-lambda';\nimport type { X } from 'x';\nexport const handler = (event: SQSEvent): X => event as X;";
    expect((await compileModule({ code, language: 'typescript' })).imports).toEqual([]);
  });

  test('refuses a source of a million characters before anything reads it', async () => {
    const code = ';'.repeat(1_000_001);
    await expect(
      compileModule({ code, language: 'typescript' }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[SourceError: The handler has 1000001 characters; the playground takes 1000000]`,
    );
  });
});
