import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './languages-complete.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "missing": [
        "integrations/queue/messages/event-type.json#/types: \`rust\` is missing. Expected \`typescript\`, \`java\`, \`go\`, \`csharp\`, \`powershell\`, \`python\`, \`rust\`. Add what is missing (\`null\` says that there is no type), in this order.",
      ],
      "order": [
        "integrations/queue/messages/event-type.json#/types: The order is \`java\`, \`typescript\`, \`go\`, \`csharp\`, \`powershell\`, \`python\`, \`rust\`. Expected \`typescript\`, \`java\`, \`go\`, \`csharp\`, \`powershell\`, \`python\`, \`rust\`. Add what is missing (\`null\` says that there is no type), in this order.",
      ],
    }
  `);
});
