import { expect, test } from 'vitest';
import { markdownTable } from './markdown-table.ts';

test('a table has its head, a ruler and its rows', () => {
  expect(markdownTable(['Field', 'Type'], [['`a`', 'string']])).toMatchInlineSnapshot(`
    "| Field | Type |
    | --- | --- |
    | \`a\` | string |"
  `);
});

test('pipes and line breaks stay inside their cell', () => {
  const [, , row] = markdownTable(['A'], [['one | two\nthree']]).split('\n');
  expect(row).toBe('| one \\| two three |');
});
