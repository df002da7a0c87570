import { judgeOutcome } from '../../verdicts/judge-outcome.ts';
import type { Judge } from '../../verdicts/judge.ts';
import type { OptionValue } from '../../verdicts/option.ts';
import { addInvocation, nextInvocation, startStory } from '../../verdicts/play-out.ts';
import type { Story } from '../../verdicts/play-out.ts';
import type { JudgedRun } from './judged-run.ts';

/** What a story is played with. */
export interface Play {
  event: unknown;
  /** Runs the function on the text of an event; `null` where the run was stopped. */
  invoke: (event: string) => Promise<JudgedRun | null>;
  judge: Judge;
  /** What differs from the usual. */
  options: Readonly<Record<string, OptionValue>>;
  /** Tells one story's conditions from another's: event, function and options in one text. */
  key: string;
}

/** A story as it is shown. `stopped`: an invocation of it was stopped; `limit`: as many were made as were asked for. */
export interface StoryView {
  story: Story;
  state: 'playing' | 'stepped' | 'stopped' | 'limit' | 'ended';
  key: string;
}

export interface Player {
  /** Makes at most `count` invocations: of the story so far or, where that has ended or was another, of a new one. */
  play(play: Play, count: number, state?: 'limit' | 'stepped'): Promise<void>;
  clear(): void;
}

/** Plays stories out: invokes, judges, and invokes again as the verdict says. Tells the story after each invocation. */
export function createPlayer(tell: (view: StoryView | null) => void): Player {
  let view: StoryView | null = null;
  // Rises when the story is of no interest any more.
  let round = 0;
  const show = (next: StoryView): void => {
    view = next;
    tell(next);
  };

  return {
    async play({ event, invoke, judge, options, key }, count, state = 'limit') {
      const mine = round;
      const goesOn = view?.key === key && view.state !== 'ended';
      let story = goesOn && view ? view.story : startStory(event);
      show({ story, state: 'playing', key });
      for (let made = 0; made < count; made += 1) {
        const next = nextInvocation(story);
        if (!next) break;
        const run = await invoke(JSON.stringify(next.event));
        if (round !== mine) return;
        if (!run) {
          show({ story, state: 'stopped', key });
          return;
        }
        const { outcome, calls } = run;
        const { attempt } = next;
        const verdict = judgeOutcome(judge, {
          event: next.event,
          outcome,
          calls,
          options,
          attempt,
        });
        story = addInvocation(story, outcome, verdict);
        show({ story, state: 'playing', key });
      }
      show({ story, state: nextInvocation(story) ? state : 'ended', key });
    },
    clear() {
      round += 1;
      view = null;
      tell(null);
    },
  };
}
