import { describe, expect, test } from 'vitest';
import { describeValue } from './describe-value.ts';

describe('describeValue', () => {
  test('names values for a sentence', () => {
    const values = [undefined, null, '', 'abc', 5, true, [], [1], {}, { a: 1 }];
    expect(values.map(describeValue)).toMatchInlineSnapshot(`
      [
        "absent",
        "\`null\`",
        "the empty text",
        "the text \`abc\`",
        "the number 5",
        "\`true\`",
        "an empty list",
        "a list of 1",
        "an object",
        "an object",
      ]
    `);
  });

  test('shortens a long text', () => {
    expect(describeValue('x'.repeat(50))).toBe(`the text \`${'x'.repeat(39)}…\``);
  });
});
