import { expect, test } from 'vitest';
import { absoluteLinks } from './absolute-links.ts';
import { exampleLocation } from './testing/example-catalog-fs.ts';

test('root-relative links name the site and its base', () => {
  expect(absoluteLinks('see [SQS](/integrations/sqs/)', exampleLocation)).toBe(
    'see [SQS](https://example.org/docs/integrations/sqs/)',
  );
});

test('other links stay', () => {
  const text = '[a](https://example.com/) [b](#c) [d](//cdn.example.com/)';
  expect(absoluteLinks(text, exampleLocation)).toBe(text);
});
