import { expect, test } from 'vitest';
import { guideMarkdown } from './guide-markdown.ts';
import { exampleLocation } from './testing/example-catalog-fs.ts';

test('a guide begins with its title, and its links are absolute', () => {
  expect(guideMarkdown('Retries', '\nSee [SQS](/integrations/sqs/).\n', exampleLocation)).toBe(
    '# Retries\n\nSee [SQS](https://example.org/docs/integrations/sqs/).\n',
  );
});

test('a figure becomes its description in words', () => {
  const figure = '<figure>\n<svg><desc id="d">Who calls whom.</desc><path/></svg>\n</figure>';
  expect(guideMarkdown('Retries', figure, exampleLocation)).toBe('# Retries\n\nWho calls whom.\n');
});
