import { expect, test } from 'vitest';
import { markdownLinks } from './markdown-links.ts';

test('lists links, images and references in order', () => {
  const text = 'A [b](/c/ "d"), ![e](f.png), [g][h] and <https://example.com/>.\n\n[h]: ../i/#j\n';
  expect(markdownLinks(text)).toEqual(['/c/', 'f.png', '../i/#j', 'https://example.com/']);
});

test('finds links inside lists, tables and emphasis', () => {
  expect(markdownLinks('- **[a](b)**\n\n| c |\n| - |\n| [d](e) |\n')).toEqual(['b', 'e']);
});

test('passes over code', () => {
  expect(markdownLinks('`[a](b)`\n\n```\n[c](d)\n```\n')).toEqual([]);
});
