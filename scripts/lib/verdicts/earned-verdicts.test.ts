import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog-fs.ts';
import { playableEventTypes } from '../../../src/catalog/playable-event-types.ts';
import { judgeOf } from '../../../src/verdicts/judge-of.ts';
import { readOptions } from '../../../src/verdicts/option.ts';
import { earnedVerdicts } from './earned-verdicts.ts';

test('runs the handlers of which a verdict is expected', async () => {
  const { catalog } = await loadCatalog('content');
  const sqs = catalog.integrations.find(({ id }) => id === 'sqs');
  if (!sqs) expect.unreachable();
  const earned = [];
  for await (const one of earnedVerdicts(sqs)) earned.push(one);
  expect(earned.map(({ name, expected, verdict }) => [name, expected, verdict.status])).toEqual([
    ['sqs/messages default', 'ok', 'ok'],
    ['sqs/messages swallows-errors', 'ok', 'ok'],
    ['sqs/messages throws-in-mixed-batch', 'retried', 'retried'],
    ['sqs/messages wrong-item-identifier', 'retried', 'retried'],
    ['sqs/messages forgets-report-batch-item-failures', 'lost', 'lost'],
  ]);
});

test('the options of all handlers are ones that their judges know', async () => {
  const { catalog } = await loadCatalog('content');
  const problems: string[] = [];
  for (const integration of catalog.integrations) {
    for (const { id, handlers } of playableEventTypes(integration)) {
      const { options: specs } = await judgeOf(id, integration.invocation);
      for (const { name, options = {} } of handlers) {
        const given = readOptions(specs, options, undefined);
        problems.push(...given.problems.map((problem) => `${id} ${name}: ${problem}`));
      }
    }
  }
  expect(problems).toEqual([]);
});
