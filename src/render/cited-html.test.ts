import { expect, test } from 'vitest';
import { citedHtml } from './cited-html.ts';

const sources = [
  { id: 'guide', title: 'The guide', url: 'https://example.com/1', checked: '2026-11-01' },
  { id: 'api', title: 'The "API" & more', url: 'https://example.com/2', checked: '2026-11-01' },
];

test('the number of the source follows the statement without a space', () => {
  expect(citedHtml('Use `id`.', 'guide', sources, '/')).toMatchInlineSnapshot(
    `"Use <code>id</code>.<sup class="cite" data-pagefind-ignore><a href="#source-guide" aria-label="Source 1: The guide">1</a></sup>"`,
  );
});

test('a title with quotes and ampersands stays inside its attribute', () => {
  expect(citedHtml('', 'api', sources, '/')).toContain(
    'aria-label="Source 2: The &quot;API&quot; &amp; more"',
  );
});
