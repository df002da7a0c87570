import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './links-lead-somewhere.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "fact": [
        "integrations/queue/integration.json#/facts/0/value: The link \`/guides/retry/\` leads nowhere. Expected a page of this site, such as \`/integrations/sqs/\`, or an \`https://\` address. Mend the link.",
      ],
      "guide": [
        "guides/retries.md: The link \`http://docs.example.com/\` leads nowhere. Expected a page of this site, such as \`/integrations/sqs/\`, or an \`https://\` address. Mend the link.",
      ],
      "prose": [
        "integrations/queue/index.md: The link \`../volumes/\` leads nowhere. Expected a page of this site, such as \`/integrations/sqs/\`, or an \`https://\` address. Mend the link.",
      ],
    }
  `);
});
