import { expect, test } from 'vitest';
import { queueJudge } from '../../verdicts/queues/queue-judge.ts';
import { verdictView } from './verdict-view.ts';

const run = {
  event: { Records: [{ messageId: 'a' }] },
  outcome: { kind: 'timeout' as const },
  calls: [],
};

test('shows the options as they are, and the verdict that follows', () => {
  const { options, verdict } = verdictView(queueJudge, { visibilityTimeout: 60 }, {}, run);
  expect(options.map(({ name, value }) => [name, value])).toEqual([
    ['reportBatchItemFailures', false],
    ['visibilityTimeout', 60],
    ['maxReceiveCount', 3],
  ]);
  expect(verdict?.headline).toContain('after 1 minute');
});

test('has no verdict without a run', () => {
  expect(verdictView(queueJudge, {}, {}, null).verdict).toBeNull();
});
