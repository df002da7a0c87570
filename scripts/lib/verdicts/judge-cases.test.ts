import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog-fs.ts';
import { judgeCases } from './judge-cases.ts';

test('judges each case by itself, in order', async () => {
  const { catalog } = await loadCatalog('content');
  const event = { Records: [{ messageId: 'a' }] };
  const outcome = { kind: 'timeout' };
  const judged = await judgeCases(catalog, [
    { eventType: 'sqs/messages', event, outcome, options: { maxReceiveCount: 1 } },
    { eventType: 'sqs/message', event, outcome },
    null,
    { eventType: 'sqs/messages', event, outcome, options: { maxReceiveCount: 'one' } },
  ]);
  expect(judged.map((one) => ('error' in one ? one.error : one.status))).toEqual([
    'rejected',
    'There is no event type `sqs/message`. There are: sqs/messages.',
    'A case is an object with `eventType`, `event` and `outcome`.',
    'retried',
  ]);
  expect(judged[3]).toMatchObject({
    optionProblems: ['`maxReceiveCount` is "one", but it is a whole number from 0 to 1000.'],
  });
});
