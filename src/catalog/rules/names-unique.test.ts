import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './names-unique.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "sample": [
        "integrations/queue/messages/event-type.json#/samples/1/name: \`plain\` is there twice. Expected a \`name\` that nothing else in \`samples\` has. Rename or remove one of them.",
      ],
      "source": [
        "integrations/queue/integration.json#/sources/1/id: \`guide\` is there twice. Expected a \`id\` that nothing else in \`sources\` has. Rename or remove one of them.",
      ],
    }
  `);
});
