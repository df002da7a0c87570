import { expect, test } from 'vitest';
import { addInvocation, startStory } from '../../verdicts/play-out.ts';
import { makeVerdict } from '../../verdicts/verdict.ts';
import type { Fate } from '../../verdicts/verdict.ts';
import type { StoryView } from './player.ts';
import { storySummary } from './story-summary.ts';

function storyOf(...fates: Fate[]) {
  const records = fates.map((fate, index) => ({
    id: String(index),
    pointer: '',
    fate,
    text: fate,
  }));
  const verdict = makeVerdict({ status: 'partial', headline: 'So.', steps: [], records });
  return addInvocation(startStory({}), { kind: 'timeout' }, verdict);
}
const view = (state: StoryView['state'], story = storyOf('done', 'done', 'kept')): StoryView => ({
  story,
  state,
  key: '',
});

test('sums a story up', () => {
  expect(storySummary(view('ended'))).toBe(
    '1 invocation, the last at 0 s. Records: 2 done, 1 given up and kept. Nothing comes again.',
  );
  expect(storySummary(view('limit', storyOf('again')))).toBe(
    '1 invocation, the last at 0 s. More is to come: play on, or raise the number of invocations.',
  );
  expect(storySummary(view('playing', startStory({})))).toBe('Running…');
  expect(storySummary(view('stopped', startStory({})))).toBe('Stopped.');
});
