import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './handlers-compile-fs.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "more-than-types-to-strip": [
        "integrations/queue/messages/handlers/forgets.ts: Line 2, column 6: \`This syntax is not allowed when 'erasableSyntaxOnly' is enabled.\`. Expected a handler that compiles, exports \`handler\` and imports types, \`node:\` modules and \`@aws-sdk/\` packages alone. Mend the line.",
      ],
      "no-export": [
        "integrations/queue/messages/handlers/forgets.ts: Line 1, column 1: \`There is no export 'handler'\`. Expected a handler that compiles, exports \`handler\` and imports types, \`node:\` modules and \`@aws-sdk/\` packages alone. Mend the line.",
      ],
      "run-time-import": [
        "integrations/queue/messages/handlers/forgets.ts: Line 2, column 20: \`Cannot find module 'uuid' or its corresponding type declarations.\`. Expected a handler that compiles, exports \`handler\` and imports types, \`node:\` modules and \`@aws-sdk/\` packages alone. Mend the line.",
        "integrations/queue/messages/handlers/forgets.ts: Line 2, column 1: \`Lambda's runtime does not have this module by itself\`. Expected a handler that compiles, exports \`handler\` and imports types, \`node:\` modules and \`@aws-sdk/\` packages alone. Mend the line.",
      ],
      "syntax-error": [
        "integrations/queue/messages/handlers/forgets.ts: Line 3, column 1: \`'}' expected.\`. Expected a handler that compiles, exports \`handler\` and imports types, \`node:\` modules and \`@aws-sdk/\` packages alone. Mend the line.",
      ],
      "type-error": [
        "integrations/queue/messages/handlers/default.ts: Line 5, column 29: \`Property 'size' does not exist on type 'SQSRecord[]'.\`. Expected a handler that compiles, exports \`handler\` and imports types, \`node:\` modules and \`@aws-sdk/\` packages alone. Mend the line.",
      ],
    }
  `);
});
