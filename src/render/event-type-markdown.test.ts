import { expect, test } from 'vitest';
import { eventTypeMarkdown } from './event-type-markdown.ts';
import { exampleCatalog } from './testing/example-catalog-fs.ts';

const { queue } = await exampleCatalog();
const location = { site: 'https://example.org', base: '/' };
const markdown = (typeDifferences: { member: string; text: string; source: string }[]): string =>
  eventTypeMarkdown(
    { ...queue.eventTypes[0]!, typeDifferences },
    location,
    (source) => `[${source}]`,
  );

test('differences from the TypeScript types are told with their source', () => {
  const text = markdown([
    { member: '/Records/*/body', text: 'It may be null.', source: 'guide' },
    { member: '', text: 'It has no type.', source: 'guide' },
  ]);
  expect(text).toContain(
    '- `/Records/*/body`: It may be null. [guide]\n- The whole event: It has no type. [guide]',
  );
});

test('where there are none, nothing is said of them', () => {
  expect(markdown([])).not.toContain('Where the TypeScript types differ');
});
