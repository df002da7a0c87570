import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './ids-match-folders.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "file-name": [
        "guides/Retry Twice.md: \`Retry Twice.md\` is no name for an address. Expected small letters, digits and single hyphens. Rename it, and where it is listed.",
      ],
      "integration": [
        "integrations/volume/integration.json#/id: \`volumes\` is not where the file lies. Expected \`volume\`. Change the id, or rename the folder.",
      ],
    }
  `);
});
