import { recordWays } from '../../verdicts/play-out.ts';
import type { Fate } from '../../verdicts/verdict.ts';
import { count } from '../../verdicts/words.ts';
import { clockTime } from './clock-time.ts';
import type { StoryView } from './player.ts';

const ends: Record<Fate, string> = {
  done: 'done',
  again: 'still to come again',
  waits: 'still waiting',
  kept: 'given up and kept',
  refused: 'refused',
  lost: 'lost',
};

/** A story in two sentences: how long it took, how it ended, and why it went no further. */
export function storySummary({ story, state }: StoryView): string {
  const { invocations } = story;
  const last = invocations.at(-1);
  if (!last) return state === 'stopped' ? 'Stopped.' : 'Running…';
  const span = `${count(invocations.length, 'invocation')}, the last at ${clockTime(last.atSeconds)}${last.isTimeKnown ? '' : ' or later'}.`;
  const fates = recordWays(story).flatMap(({ stations }) => stations.at(-1)?.fate ?? []);
  const sums = (Object.keys(ends) as Fate[]).flatMap((fate) => {
    const number = fates.filter((one) => one === fate).length;
    return number > 0 ? `${number} ${ends[fate]}` : [];
  });
  const records = fates.length > 1 ? ` Records: ${sums.join(', ')}.` : '';
  return `${span}${records}${closing[state]}`;
}

const closing: Record<StoryView['state'], string> = {
  playing: '',
  ended: ' Nothing comes again.',
  stepped: ' More is to come.',
  limit: ' More is to come: play on, or raise the number of invocations.',
  stopped: ' Stopped.',
};
