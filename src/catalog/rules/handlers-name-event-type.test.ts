import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './handlers-name-event-type.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "missing": [
        "integrations/queue/messages/handlers/forgets.ts: Line 1 is \`export const handler = async (): Promise<void> => {};\`. Expected \`// Event type: queue/messages\` as the first line, and once. Mend the line.",
      ],
      "other": [
        "integrations/queue/messages/handlers/forgets.ts: Line 1 is \`// Event type: queue/message\`. Expected \`// Event type: queue/messages\` as the first line, and once. Mend the line.",
      ],
      "twice": [
        "integrations/queue/messages/handlers/forgets.ts: Line 2 is \`// Event type: queue/messages\`. Expected \`// Event type: queue/messages\` as the first line, and once. Mend the line.",
      ],
    }
  `);
});
