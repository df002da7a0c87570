import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './earns-name-samples.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "unknown": [
        "integrations/queue/messages/event-type.json#/handlers/1/earns/sample: There is no sample \`none\`. Expected one of \`plain\`, \`encoded\`. Name the sample on which the handler earns this verdict.",
      ],
    }
  `);
});
