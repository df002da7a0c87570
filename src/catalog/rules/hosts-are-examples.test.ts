import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
import { rule } from './hosts-are-examples.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "address": [
        "integrations/queue/messages/samples/plain.json#/Records/0/body: \`8.8.8.8\` may be somebody’s. Expected a name under example.com, or an address in 203.0.113.0/24. Change it.",
      ],
      "mail": [
        "integrations/queue/messages/samples/encoded.json#/Records/0/attributes/from/text: \`elsewhere.net\` may be somebody’s. Expected a name under example.com, or an address in 203.0.113.0/24. Change it.",
      ],
      "url": [
        "integrations/queue/messages/samples/plain.json#/Records/0/body: \`shop.elsewhere.net\` may be somebody’s. Expected a name under example.com, or an address in 203.0.113.0/24. Change it.",
      ],
    }
  `);
});

test.each([
  'ann@mail.example.com',
  'https://abc123.execute-api.eu-west-1.amazonaws.com/prod',
  'https://abc.lambda-url.us-east-1.on.aws/',
  'http://localhost:3000/',
  '203.0.113.7',
  '10.0.0.1',
  'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0',
  '@types/aws-lambda',
])('has nothing against %s', async (text) => {
  const sample = JSON.stringify({ Records: [{ host: 'shop.example.org', body: text }] });
  expect(
    await checkChanged(rule, { 'integrations/queue/messages/samples/plain.json': sample }),
  ).toEqual([]);
});

test('looks at members that hold a host', async () => {
  const sample = JSON.stringify({ headers: { Host: 'shop.elsewhere.net' } });
  expect(
    await checkChanged(rule, { 'integrations/queue/messages/samples/plain.json': sample }),
  ).toHaveLength(1);
});
