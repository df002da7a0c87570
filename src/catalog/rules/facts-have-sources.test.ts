import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
import { rule } from './facts-have-sources.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "unknown": [
        "integrations/queue/integration.json#/invocationSource: \`gide\` is no source. Expected one of \`guide\`, \`reference\`. Mend the id, or add the page to \`sources\` of integration.json.",
        "integrations/queue/messages/event-type.json#/failure/0/source: \`refrence\` is no source. Expected one of \`guide\`, \`reference\`. Mend the id, or add the page to \`sources\` of integration.json.",
      ],
    }
  `);
});

test('takes no member of a policy for a source', async () => {
  const file = 'integrations/queue/integration.json';
  const changes = {
    [file]: { replace: [['"Effect": "Allow"', '"Effect": "Allow", "source": "aws"']] },
  } satisfies Parameters<typeof checkChanged>[1];
  expect(await checkChanged(rule, changes)).toEqual([]);
});
