import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './accounts-are-examples.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "owner": [
        "integrations/queue/messages/samples/plain.json#/Records/0/ownerAccountId: \`210987654321\` may be somebody’s account. Expected one of 123456789012, 111122223333, 444455556666. Write 123456789012.",
      ],
      "queue-address": [
        "integrations/queue/messages/samples/encoded.json#/Records/0/attributes/owner/text: \`210987654321\` may be somebody’s account. Expected one of 123456789012, 111122223333, 444455556666. Write 123456789012.",
      ],
      "setup": [
        "integrations/queue/setup/cli.sh: \`210987654321\` may be somebody’s account. Expected one of 123456789012, 111122223333, 444455556666. Write 123456789012.",
      ],
    }
  `);
});
