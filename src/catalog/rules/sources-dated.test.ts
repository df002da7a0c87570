import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
import { rule } from './sources-dated.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "long-ago": [
        "integrations/queue/integration.json#/sources/0/checked: \`2016-11-25\` cannot be the day somebody read it. Expected a day from 2024-01-01 to 2026-11-24. Read the page, and write the day on which you did.",
      ],
      "tomorrow": [
        "integrations/queue/integration.json#/sources/0/checked: \`2026-11-25\` cannot be the day somebody read it. Expected a day from 2024-01-01 to 2026-11-24. Read the page, and write the day on which you did.",
      ],
    }
  `);
});

test('takes today for a day on which one can have read it', async () => {
  const file = 'integrations/volume/integration.json';
  const on = (day: string) => checkChanged(rule, { [file]: { replace: [['2026-11-01', day]] } });
  expect(await on('2026-11-24')).toEqual([]);
  expect(await on('2026-11-25')).toHaveLength(1);
});
