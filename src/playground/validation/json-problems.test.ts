import { describe, expect, test } from 'vitest';
import { jsonProblems } from './json-problems.ts';

const said = (text: string) =>
  jsonProblems(text, 'The event').map(
    ({ message, line, column }) => `${line}:${column} ${message}`,
  );

const told = (texts: string[]) =>
  texts.map((text) => `${JSON.stringify(text)} → ${said(text).join(' / ')}`).join('\n');

describe('jsonProblems', () => {
  test('says what is missing', () => {
    expect(
      told([
        '',
        '{\n  "a": 1\n  "body": 2\n}',
        '{ "a" 1 }',
        '{ "a": }',
        '{ "a": 1',
        '[1, 2',
        '{ "a": [1, 2}',
        '[{ "a": 1 ]',
        '{ "a": "b }',
        '{ 5: 1 }',
      ]),
    ).toMatchInlineSnapshot(`
      """ → 1:1 The event is empty: a JSON value is missing.
      "{\\n  \\"a\\": 1\\n  \\"body\\": 2\\n}" → 3:3 A comma is missing before \`"body"\`.
      "{ \\"a\\" 1 }" → 1:7 A colon is missing before \`1\`.
      "{ \\"a\\": }" → 1:8 A value is missing before \`}\`.
      "{ \\"a\\": 1" → 1:9 The closing brace \`}\` is missing.
      "[1, 2" → 1:6 The closing bracket \`]\` is missing.
      "{ \\"a\\": [1, 2}" → 1:13 A closing bracket \`]\` is missing before \`}\`.
      "[{ \\"a\\": 1 ]" → 1:11 A closing brace \`}\` is missing before \`]\`.
      "{ \\"a\\": \\"b }" → 1:8 The closing quote \`"\` is missing.
      "{ 5: 1 }" → 1:3 A member’s name is missing before \`5\`."
    `);
  });

  test('says what is too much', () => {
    expect(
      told(['{ "a": 1, }', '[1, 2, ]', '{ "a": 1 } // done', '{ "a": 1 } 2', '{ "a": 1\u00a0}']),
    ).toMatchInlineSnapshot(`
      ""{ \\"a\\": 1, }" → 1:11 The comma before \`}\` is one too many.
      "[1, 2, ]" → 1:8 The comma before \`]\` is one too many.
      "{ \\"a\\": 1 } // done" → 1:12 JSON has no comments.
      "{ \\"a\\": 1 } 2" → 1:12 The text has ended before \`2\`: nothing may follow.
      "{ \\"a\\": 1 }" → 1:9 The invisible character U+00A0 must not stand here."
    `);
  });

  test('says what is written in another way than JSON is', () => {
    expect(
      told([
        "{ 'a': 1 }",
        '{ a: 1 }',
        '{ "a": undefined }',
        '{ "a": "\\x" }',
        '{ "a": "\\u12" }',
        '{ "a": "b\tc" }',
        '{ "a": -}',
        '{ "a": 01 }',
        'hello',
      ]),
    ).toMatchInlineSnapshot(`
      ""{ 'a': 1 }" → 1:3 Texts stand in double quotes, not in single ones.
      "{ a: 1 }" → 1:3 \`a\` is not known to JSON. Texts and names stand in double quotes.
      "{ \\"a\\": undefined }" → 1:8 \`undefined\` is not known to JSON. Texts and names stand in double quotes.
      "{ \\"a\\": \\"\\\\x\\" }" → 1:8 JSON knows no such escape: only \`\\"\`, \`\\\\\`, \`\\/\`, \`\\b\`, \`\\f\`, \`\\n\`, \`\\r\`, \`\\t\` and \`\\u\`.
      "{ \\"a\\": \\"\\\\u12\\" }" → 1:8 \`\\u\` needs four hexadecimal digits.
      "{ \\"a\\": \\"b\\tc\\" }" → 1:8 A line break or tab inside a text is written \`\\n\` or \`\\t\`.
      "{ \\"a\\": -}" → 1:8 \`-\` is not known to JSON. Texts and names stand in double quotes.
      "{ \\"a\\": 01 }" → 1:9 A comma is missing before \`1\`.
      "hello" → 1:1 \`hello\` is not known to JSON. Texts and names stand in double quotes."
    `);
  });

  test('says one thing a line', () => {
    expect(said('{ a: b c d }')).toHaveLength(1);
    expect(said('{\n "a": x,\n "b": y\n}')).toHaveLength(2);
  });

  test('gives up on a text nested too deep', () => {
    expect(said('['.repeat(100_000))).toEqual(['1:1 The event is not JSON.']);
  });
});
