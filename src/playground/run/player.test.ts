import { expect, test } from 'vitest';
import { queueJudge } from '../../verdicts/queues/queue-judge.ts';
import type { JudgedRun } from './judged-run.ts';
import { createPlayer } from './player.ts';
import type { StoryView } from './player.ts';

const event = {
  Records: [{ messageId: 'a', attributes: { ApproximateReceiveCount: '1' } }],
};

function setUp(answer: (event: string) => JudgedRun | null) {
  const views: (StoryView | null)[] = [];
  const events: string[] = [];
  const player = createPlayer((view) => views.push(view));
  const play = {
    event,
    invoke: (text: string) => {
      events.push(text);
      return Promise.resolve(answer(text));
    },
    judge: queueJudge,
    options: { maxReceiveCount: 3 },
    key: '1',
  };
  const last = () => {
    const view = views.at(-1);
    return view && { state: view.state, times: view.story.invocations.map((one) => one.atSeconds) };
  };
  return { player, play, events, views, last };
}
const failing = (text: string): JudgedRun => ({
  event: JSON.parse(text) as unknown,
  outcome: { kind: 'timeout' },
  calls: [],
});

test('invokes with what comes again until nothing is left', async () => {
  const { player, play, events, last } = setUp(failing);
  await player.play(play, 10);
  expect(last()).toEqual({ state: 'ended', times: [0, 30, 60] });
  expect(events.map((text) => /Count":"(\d)/.exec(text)?.[1])).toEqual(['1', '2', '3']);
});

test('goes on where it was, and begins anew where something has changed', async () => {
  const { player, play, last } = setUp(failing);
  await player.play(play, 1, 'stepped');
  expect(last()).toEqual({ state: 'stepped', times: [0] });
  await player.play(play, 1);
  expect(last()).toEqual({ state: 'limit', times: [0, 30] });
  await player.play({ ...play, key: '2' }, 1);
  expect(last()).toEqual({ state: 'limit', times: [0] });
  await player.play({ ...play, key: '2' }, 9);
  await player.play({ ...play, key: '2' }, 1);
  expect(last()?.times).toEqual([0]);
});

test('stops with a run that was stopped', async () => {
  const { player, play, last } = setUp(() => null);
  await player.play(play, 10);
  expect(last()).toEqual({ state: 'stopped', times: [] });
});

test('forgets a story that is of no interest any more', async () => {
  const { player, play, views } = setUp(failing);
  const played = player.play(play, 10);
  player.clear();
  await played;
  expect(views.at(-1)).toBeNull();
});
