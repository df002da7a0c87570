import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './samples-formatted.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "no-newline": [
        "integrations/queue/messages/samples/plain.json: Line 10 is missing: \`the file ends\` before it. Expected an empty line, \`\\n\`. Indent by two spaces, write numbers plainly and each member once, end with one newline.",
      ],
      "spaces": [
        "integrations/queue/messages/samples/plain.json: Line 2 is \`    "Records": [\`. Expected \`  "Records": [\`. Indent by two spaces, write numbers plainly and each member once, end with one newline.",
      ],
      "twice": [
        "integrations/queue/messages/samples/plain.json: Line 5 is \`      "body": "lost",\`. Expected \`      "body": "hello",\`. Indent by two spaces, write numbers plainly and each member once, end with one newline.",
      ],
    }
  `);
});
