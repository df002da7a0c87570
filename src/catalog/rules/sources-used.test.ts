import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './sources-used.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "unused": [
        "integrations/queue/integration.json#/sources/0/id: No fact names \`idle\`. Expected a \`source\` somewhere in this integration that is this id. Name it where it backs something, or remove it.",
      ],
    }
  `);
});
