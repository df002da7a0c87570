import { describe, expect, test } from 'vitest';
import { SourceError } from './source-error.ts';
import { stripTypes } from './strip-types.ts';

const failure = (source: string): SourceError => {
  try {
    stripTypes(source);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error('It compiled.');
};

describe('stripTypes', () => {
  test('keeps each statement on its line', () => {
    const source = [
      "import type { SQSEvent } from 'aws-lambda';",
      "import { type Context, SNSEvent } from 'aws-lambda';",
      'interface Order {',
      '  id: string;',
      '}',
      'enum Size { Small, Large }',
      'class Shop<T> { constructor(private readonly name: string) {} }',
      'export const handler = async (event: SQSEvent): Promise<Order | undefined> => {',
      '  const size = Size.Small satisfies number as unknown as string;',
      "  throw new Error('line 10' + size!);",
      '};',
    ].join('\n');
    const lines = stripTypes(source).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[9]).toBe("  throw new Error('line 10' + size);");
    expect(lines.slice(0, 5).join('').trim()).toBe('');
  });

  test('leaves new syntax to the engine', () => {
    expect(stripTypes('export const a = b?.c ?? 1_000n ** 2n;')).toBe(
      'export const a = b?.c ?? 1_000n ** 2n;',
    );
  });

  test('says where a syntax error is', () => {
    const error = failure('const a = 1;\nconst f = (x: string => 1;');
    expect(error.message).toMatchInlineSnapshot(`"Unexpected token, expected ",""`);
    expect(error.position?.line).toBe(2);
  });

  test('refuses a namespace, whose body the transform would drop', () => {
    const error = failure(
      "const text = 'namespace A {';\nexport namespace Shop { export const a = 1 }",
    );
    expect(error.message).toMatchInlineSnapshot(
      `"TypeScript namespaces are not supported here: write plain functions and exports"`,
    );
    expect(error.position).toEqual({ line: 2, column: 8 });
  });

  test.each([
    "export const text = 'namespace A {';",
    '// namespace A {\nexport const a = 1;',
    'export const text = `module a {`;',
    'declare namespace A { const b: string }\nexport const a = 1;',
    "declare module 'x' { const b: string }\nexport const a = 1;",
    'const namespace = 1;\nexport { namespace };',
  ])('takes %j, which is no namespace with a body', (source) => {
    expect(stripTypes(source)).toContain('export ');
  });
});
