import { expect, test } from 'vitest';
import { sitePaths } from './site-paths.ts';

test('the paths are those that DESIGN.md promises', () => {
  expect(sitePaths.integration('sqs')).toBe('integrations/sqs/');
  expect(sitePaths.integrationMarkdown('sqs')).toBe('integrations/sqs.md');
  expect(sitePaths.guideMarkdown('retries')).toBe('guides/retries.md');
  expect(sitePaths.eventSchema('sqs/messages')).toBe('schemas/sqs/messages/event.schema.json');
  expect(sitePaths.responseSchema('sqs/messages')).toBe(
    'schemas/sqs/messages/response.schema.json',
  );
  expect(sitePaths.sample('sqs/messages', 'minimal')).toBe('samples/sqs/messages/minimal.json');
});

test('a link into the playground names what is chosen there', () => {
  expect(sitePaths.playground('sqs/messages')).toBe('playground/?event-type=sqs/messages');
  expect(sitePaths.playground('sqs/messages', 'minimal', 'default')).toBe(
    'playground/?event-type=sqs/messages&sample=minimal&handler=default',
  );
});
