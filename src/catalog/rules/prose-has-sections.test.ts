import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
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

test('takes headings in code for code, and lets h3 be', async () => {
  const section = (title: string) =>
    `## ${title}\n\n\`\`\`md\n# No h1\n## No h2\n\`\`\`\n\n### More\n\n`;
  const text = ['What it is for', 'How it works with Lambda', 'What surprises people'].map(section);
  expect(await checkChanged(rule, { 'integrations/queue/index.md': text.join('') })).toEqual([]);
});

test('refuses sections of our own, and another order', async () => {
  const prose = (...titles: string[]) => ({
    'integrations/queue/index.md': titles.map((title) => `## ${title}\n\nText.\n\n`).join(''),
  });
  expect(
    await checkChanged(
      rule,
      prose('What it is for', 'What surprises people', 'How it works with Lambda'),
    ),
  ).toHaveLength(1);
  expect(
    await checkChanged(
      rule,
      prose('What it is for', 'How it works with Lambda', 'What surprises people', 'Limits'),
    ),
  ).toHaveLength(1);
});
