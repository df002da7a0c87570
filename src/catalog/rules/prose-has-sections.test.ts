import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './prose-has-sections.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "empty": [
        "integrations/queue/index.md: \`What surprises people\` is empty. Expected \`What it is for\`, \`How it works with Lambda\`, \`What surprises people\`, each with text. Write these three sections; use h3 below them.",
      ],
      "frontmatter": [
        "integrations/queue/index.md: It begins with \`---\`. Expected \`What it is for\`, \`How it works with Lambda\`, \`What surprises people\`, each with text. Write these three sections; use h3 below them.",
      ],
      "h1": [
        "integrations/queue/index.md: There is an h1, \`# Queue\`. Expected \`What it is for\`, \`How it works with Lambda\`, \`What surprises people\`, each with text. Write these three sections; use h3 below them.",
      ],
      "missing": [
        "integrations/queue/index.md: Its sections are \`What it is for\`, \`How it works with Lambda\`. Expected \`What it is for\`, \`How it works with Lambda\`, \`What surprises people\`, each with text. Write these three sections; use h3 below them.",
      ],
    }
  `);
});
