import { expect, test } from 'vitest';
import { inlineMarkdown } from './inline-markdown.ts';

test('code and emphasis become HTML, without a paragraph', () => {
  expect(inlineMarkdown('Return `{}` *now*.', '/')).toBe('Return <code>{}</code> <em>now</em>.');
});

test('a root-relative link gets the base', () => {
  expect(inlineMarkdown('[SQS](/integrations/sqs/)', '/catalog/')).toBe(
    '<a href="/catalog/integrations/sqs/">SQS</a>',
  );
});

test('a link to another site stays', () => {
  expect(inlineMarkdown('[x](https://example.org/)', '/catalog/')).toBe(
    '<a href="https://example.org/">x</a>',
  );
});

test('HTML in the text is shown, not run', () => {
  expect(inlineMarkdown('<img src=x onerror=alert(1)>', '/')).not.toContain('<img');
});
