import { describe, expect, test } from 'vitest';
import { crashText } from './crash-text.ts';

const module = { format: 'esm' as const, code: 'const a = 1;\n  fail();\n' };

describe('crashText', () => {
  test('shows the line that threw, with a caret below it', () => {
    const error = new Error('unh');
    error.stack = 'Error: unh\n    at f (file:///var/task/index.mjs:2:3)';
    expect(crashText(error, module, false)).toMatchInlineSnapshot(`
      "file:///var/task/index.mjs:2
        fail();
        ^

      Error: unh
          at f (file:///var/task/index.mjs:2:3)

      Node.js v24.21.0
      "
    `);
  });

  test('shows an error from elsewhere without a line', () => {
    const error = new Error('unh');
    error.stack = 'Error: unh\n    at f (/opt/x.js:2:3)';
    expect(crashText(error, module, false)).toMatchInlineSnapshot(`
      "Uncaught:
      Error: unh
          at f (/opt/x.js:2:3)

      Node.js v24.21.0
      "
    `);
  });

  test.each([
    ['text', '"text".'],
    [{}, '"[object Object]".'],
    [Object.create(null), '"[object]".'],
  ])('says what a promise was rejected with', (reason, end) => {
    expect(crashText(reason, module, true)).toContain(`with the reason ${end}`);
  });

  test('says what was thrown where it was not an error', () => {
    expect(crashText('text', module, false)).toMatchInlineSnapshot(`
      "Uncaught:
      text
      (Use \`node --trace-uncaught ...\` to show where the exception was thrown)

      Node.js v24.21.0
      "
    `);
  });
});
