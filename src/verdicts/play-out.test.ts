import { expect, test } from 'vitest';
import { judgeOutcome } from './judge-outcome.ts';
import type { JudgedOutcome } from './judge.ts';
import { addInvocation, nextInvocation, recordWays, startStory } from './play-out.ts';
import type { Story } from './play-out.ts';
import { queueJudge } from './queues/queue-judge.ts';
import { sampleOf } from './testing/sample-fs.ts';
import { makeVerdict } from './verdict.ts';
import type { NextAttempt } from './verdict.ts';

const poison = '57167f6e-8591-4cc4-9120-21ace4a768ea';
const outcome: JudgedOutcome = {
  kind: 'response',
  body: JSON.stringify({ batchItemFailures: [{ itemIdentifier: poison }] }),
};
const options = { reportBatchItemFailures: true, maxReceiveCount: 3, visibilityTimeout: 30 };

function playOut(story: Story): Story {
  const now = nextInvocation(story);
  if (!now) return story;
  const { event, attempt } = now;
  const verdict = judgeOutcome(queueJudge, { event, outcome, options, attempt });
  return playOut(addInvocation(story, outcome, verdict));
}

test('a poison message ends in the dead-letter queue after the set receives, the others are deleted once', () => {
  const story = playOut(startStory(sampleOf('sqs/messages', 'one-poison-message')));
  expect(story.invocations.map(({ number, atSeconds }) => [number, atSeconds])).toEqual([
    [1, 0],
    [2, 30],
    [3, 60],
  ]);
  expect(recordWays(story).map(({ stations }) => stations.map(({ fate }) => fate))).toEqual([
    ['done'],
    ['again', 'again', 'kept'],
    ['done'],
  ]);
});

test('takes the earliest first, and those of one time in their order', () => {
  const next = (text: string, afterSeconds: number | null): NextAttempt => ({
    afterSeconds,
    text,
    event: text,
    attempt: { number: 2, ageSeconds: 0 },
  });
  const verdictWith = (...attempts: NextAttempt[]) =>
    makeVerdict({ status: 'retried', headline: 'Again.', steps: [], next: attempts });
  let story = startStory({});
  story = addInvocation(
    story,
    outcome,
    verdictWith(next('late', 9), next('a', 5), next('b', 5), next('unknown', null)),
  );
  const order = [];
  for (let now = nextInvocation(story); now; now = nextInvocation(story)) {
    order.push([now.text, now.atSeconds, now.isTimeKnown]);
    story = addInvocation(story, outcome, verdictWith());
  }
  expect(order).toEqual([
    ['unknown', 0, false],
    ['a', 5, true],
    ['b', 5, true],
    ['late', 9, true],
  ]);
  expect(addInvocation(story, outcome, verdictWith())).toBe(story);
});

test('goes through the parts of a part before what came behind it', () => {
  const parts = (...names: string[]) =>
    makeVerdict({
      status: names.length > 0 ? 'retried' : 'ok',
      headline: 'Cut.',
      steps: [],
      next: names.map((text) => ({
        afterSeconds: null,
        text,
        event: text,
        attempt: { number: 1, ageSeconds: 0 },
      })),
    });
  let story = addInvocation(startStory({}), outcome, parts('first', 'second'));
  story = addInvocation(story, outcome, parts('first of first', 'second of first'));
  expect(story.pending.map(({ text }) => text)).toEqual([
    'first of first',
    'second of first',
    'second',
  ]);
});
