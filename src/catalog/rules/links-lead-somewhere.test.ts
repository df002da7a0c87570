import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
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

test.each([
  '/',
  '/integrations/',
  '/integrations/queue/',
  '/integrations/queue/#failure',
  '/playground/?event-type=queue/messages',
  '/guides/retries',
  '../volume/#setup',
  '#how-it-works-with-lambda',
  'https://docs.example.com/a?b#c',
])('has nothing against %s', async (href) => {
  const text = `## What it is for\n\n[Link](${href}).\n`;
  expect(await checkChanged(rule, { 'integrations/queue/index.md': text })).toEqual([]);
});

test.each(['/integrations/nothing/', 'queue', 'ftp://docs.example.com/', '/guides/'])(
  'refuses %s',
  async (href) => {
    const text = `## What it is for\n\n[Link](${href}).\n`;
    expect(await checkChanged(rule, { 'integrations/queue/index.md': text })).toHaveLength(1);
  },
);
