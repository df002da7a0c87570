import { describe, expect, test } from 'vitest';
import { isPlainModule } from './is-plain-module.ts';

describe('isPlainModule', () => {
  test.each([
    'export const handler = async () => 1;',
    'const a = Array.from([1]);\nexport default a;',
    'export { important };',
  ])('is sure of %j', (code) => {
    expect(isPlainModule(code)).toBe(true);
  });

  test.each([
    'const a = 1;',
    "import 'a';\nexport const b = 1;",
    "export const a = () => import('a');",
    'export const a = import.meta.url;',
    "export * from 'a';",
    "export { b }from'a';",
    'const a = `\nexport const b`; exports.handler = a;',
    "export const a = require('a');",
  ])('leaves %j to the parser', (code) => {
    expect(isPlainModule(code)).toBe(false);
  });
});
