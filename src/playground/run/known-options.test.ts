import { expect, test } from 'vitest';
import { queueJudge } from '../../verdicts/queues/queue-judge.ts';
import { knownOptions } from './known-options.ts';

test('keeps what the judge takes, and says what it does not', () => {
  const given = { maxReceiveCount: 5, visibilityTimeout: -1, reportBatchItemFailures: 'yes', x: 1 };
  const { options, messages } = knownOptions(queueJudge, given);
  expect(options).toEqual({ maxReceiveCount: 5 });
  expect(messages).toMatchInlineSnapshot(`
    [
      "\`reportBatchItemFailures\` is "yes", but it is true or false.",
      "\`visibilityTimeout\` is -1, but it is a whole number from 0 to 43200.",
      "There is no option \`x\` here. There are \`reportBatchItemFailures\`, \`visibilityTimeout\`, \`maxReceiveCount\`.",
    ]
  `);
});
