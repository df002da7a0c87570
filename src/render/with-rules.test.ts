import { expect, test } from 'vitest';
import { loadCatalog } from '../catalog/load-catalog-fs.ts';
import { judgeOf } from '../verdicts/judge-of.ts';
import { withRules } from './with-rules.ts';

test('puts the rules of the verdicts before the rows of the content, with their sources', async () => {
  const { catalog } = await loadCatalog('content');
  const sqs = catalog.integrations.find(({ id }) => id === 'sqs');
  if (!sqs) expect.unreachable();
  const { eventTypes, sources } = await withRules(sqs);
  const { rules } = await judgeOf('sqs/messages', 'event-source-mapping');
  const failure = eventTypes[0]?.failure ?? [];
  expect(failure.slice(0, rules.length).map(({ when }) => when)).toEqual(
    rules.map(({ when }) => when),
  );
  const urls = failure.map(({ source }) => sources.find(({ id }) => id === source)?.url);
  expect(urls.slice(0, rules.length)).toEqual(rules.map(({ source }) => source.url));
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  expect(sqs.sources.length).toBeLessThan(sources.length);
});
