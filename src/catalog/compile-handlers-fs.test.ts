import { describe, expect, test } from 'vitest';
import { compileHandlers } from './compile-handlers-fs.ts';

const compile = (code: string) =>
  compileHandlers(new Map([['integrations/a/b/handlers/c.ts', code]])).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('compileHandlers', () => {
  test('knows the types of events and the globals that Lambda has', () => {
    const code = `import type { SQSEvent } from 'aws-lambda';
export const handler = async (event: SQSEvent) => {
  const bytes = Uint8Array.from(atob(event.Records[0]?.body ?? ''), (c) => c.charCodeAt(0));
  console.log(new TextDecoder().decode(bytes), new URL('https://example.com/').searchParams);
};
`;
    expect(compile(code)).toEqual([]);
  });

  test('does not know the globals of a page', () => {
    expect(compile('export const handler = () => document.title;\n')).toEqual([
      "1:30 Cannot find name 'document'. Do you need to change your target library? Try changing the 'lib' compiler option to include 'dom'.",
    ]);
  });

  test('is strict', () => {
    expect(compile('export const handler = (event) => event;\n')).toEqual([
      "1:25 Parameter 'event' implicitly has an 'any' type.",
    ]);
  });

  test('keeps handlers apart from each other', () => {
    const codes = ['a', 'b'].map(
      (name) =>
        [
          `integrations/x/y/handlers/${name}.ts`,
          'const one = 1;\nexport const handler = () => one;\n',
        ] as const,
    );
    expect(compileHandlers(new Map(codes))).toEqual([]);
  });

  test('accepts a handler that is exported by name from below', () => {
    expect(compile('const handler = () => 1;\nexport { handler };\n')).toEqual([]);
  });

  test('lets a handler import what Lambda’s runtime has, and nothing else', () => {
    const handler = (line: string) => `${line}\nexport const handler = () => used;\n`;
    expect(compile(handler("import { readFileSync as used } from 'node:fs';"))).toEqual([]);
    expect(compile(handler("import { S3Client as used } from '@aws-sdk/client-s3';"))).toEqual([]);
    expect(compile(handler("import { used } from 'node:fs';"))).toHaveLength(1);
    expect(compile(handler("import used from 'acorn';")).at(-1)).toBe(
      "1:1 Lambda's runtime does not have this module by itself",
    );
  });
});
