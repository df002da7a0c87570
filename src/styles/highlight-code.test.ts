import { expect, test } from 'vitest';
import { highlightCode } from './highlight-code.ts';

test('names and values have colours in both themes, punctuation has none', async () => {
  expect(await highlightCode('{ "a": 1 }\n', 'json')).toMatchInlineSnapshot(
    `"{ <span style="--shiki-light:#024C1A;--shiki-dark:#7EE787">"a"</span>: <span style="--shiki-light:#023B95;--shiki-dark:#79C0FF">1</span> }"`,
  );
});

test('neighbours of one colour are one element, spaces between them too', async () => {
  const html = await highlightCode('// one two three', 'typescript');
  expect(html.match(/<span/g)).toHaveLength(1);
});

test('lines stay lines, and the text stays the text', async () => {
  const code = 'if (a < b && c) {\n\n  return "&lt;";\n}';
  const html = await highlightCode(code, 'typescript');
  const text = html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  expect(text).toBe(code);
});

test('every language of a setup snippet is known', async () => {
  for (const language of ['yaml', 'bash', 'hcl', 'typescript', 'json'])
    await expect(highlightCode('a: 1', language)).resolves.toContain('a');
});
