import type { Output } from '../panels/create-output.client.ts';
import type { FunctionSpec } from '../../sandbox/protocol.ts';
import { functionOfWork } from '../files/function-of-work.ts';
import { judgeOutcome } from '../../verdicts/judge-outcome.ts';
import { parseEvent } from '../run/parse-event.ts';
import { createPlayer } from '../run/player.ts';
import type { StoryView } from '../run/player.ts';
import { storySummary } from '../run/story-summary.ts';
import { createRunner } from '../run/create-runner.ts';
import type { RunnableHandler } from '../run/create-runner.ts';
import { repliesToSend } from '../run/replies.ts';
import { whyCold } from '../run/why-cold.ts';
import { createSandboxHost } from '../sandbox-host.ts';
import type { Work } from '../state/opening.ts';
import type { Problem } from '../validation/problem.ts';
import type { Parts } from './find-parts.client.ts';
import type { LoadedEventType } from './load-event-type.client.ts';

/** The buttons that run and stop. */
export interface RunControl {
  run(): Promise<void>;
  runAll(): Promise<void>;
  /** Plays the story out, at most so many invocations of it. */
  playOut(count: number, state?: 'limit' | 'stepped'): Promise<void>;
  stop(): void;
  coldStart(): void;
  /** Says it where the next run is cold because the configuration has changed. */
  noteChange(): void;
  /** Stops, and forgets the last results. */
  clear(): void;
}

export interface RunControlOptions {
  parts: Parts;
  base: string;
  output: Output;
  work: () => Work;
  eventType: () => LoadedEventType;
  /** Hears of each finished run. */
  onRun: () => void;
  /** Hears whether there is a story on display. */
  onStory: (shown: boolean) => void;
}

/** Makes the run control. The sandbox is made when Run is pointed at, or with the first run. */
export function createRunControl(options: RunControlOptions): RunControl {
  const { parts, base, output, work, eventType, onRun, onStory } = options;
  let busy = false;
  // Lines of the run in progress, and how many there were when the handler was called.
  let lines = 0;
  let initLines: number | null = null;
  // Rises when what was asked for is of no interest any more.
  let round = 0;
  const host = createSandboxHost({
    frameUrl: `${base}sandbox.html`,
    workerUrl: `${base}sandbox/worker.js`,
    document,
    onState: (state) => {
      if (state === 'running') initLines = lines;
      const { run } = output.view();
      if (state !== 'idle' && (run.state === 'starting' || run.state === 'running')) {
        output.show({ run: { state } });
      }
    },
    onLog: (line) => {
      lines += 1;
      const { logs, run } = output.view();
      if (run.state === 'running' && logs.length < 200) output.show({ logs: [...logs, line] });
    },
  });
  const checkResponse = async (body: string): Promise<Problem[] | null> => {
    const validator = await eventType()
      .validator()
      .catch(() => null);
    return validator ? validator.response(body) : [couldNotCheck];
  };
  const runner = createRunner({
    host,
    checkResponse,
    judge: ({ judged }) =>
      judged && judgeOutcome(eventType().judge, { ...judged, options: work().verdict }),
  });
  const player = createPlayer((story) => {
    output.show({ story, storyIsStale: isStale(story) });
    onStory(story !== null);
  });
  const isStale = (story: StoryView | null): boolean =>
    story !== null && story.key !== storyKey(work());
  const status = (text: string): void => {
    parts.status.textContent = text;
  };
  const whileBusy = async (job: () => Promise<void>): Promise<void> => {
    if (busy) return;
    busy = true;
    parts.stop.disabled = false;
    parts.root.dataset['running'] = '';
    try {
      await job();
    } finally {
      busy = false;
      parts.stop.disabled = true;
      delete parts.root.dataset['running'];
    }
  };
  let last: FunctionSpec | undefined;
  const runnable = (): RunnableHandler => {
    const now = work();
    last = functionOfWork(now);
    return { function: last, timeout: now.timeout, replies: repliesToSend(now.replies) };
  };
  let said: string | null = null;

  const runButton = parts.root.querySelector('[data-action="run"]');
  for (const sign of ['pointerenter', 'focus']) {
    runButton?.addEventListener(sign, () => {
      host.prewarm();
    });
  }

  return {
    run: () =>
      whileBusy(async () => {
        const mine = round;
        lines = 0;
        initLines = null;
        performance.mark('playground:run-start');
        output.show({ run: { state: 'starting' }, logs: [] });
        status('Running…');
        const report = await runner.run(runnable(), work().event, () => initLines ?? lines);
        if (round !== mine) return;
        output.show({ run: { state: 'done', report }, logs: [] });
        onRun();
        performance.mark('playground:run-end');
        status(`${report.title}, ${report.timing}`);
      }),
    runAll: () =>
      whileBusy(async () => {
        const mine = round;
        const { samples } = eventType().data;
        status(`Running ${samples.length} samples…`);
        await runner.runAll(runnable(), samples, (rows) => {
          const running = rows.some(({ done }) => !done);
          output.show({ samples: { rows, running } });
        });
        if (round !== mine) return;
        const { samples: table } = output.view();
        if (table?.running) output.show({ samples: { ...table, running: false } });
        status(table?.running ? 'Stopped.' : 'All samples have run.');
      }),
    playOut: (count, state) =>
      whileBusy(async () => {
        const now = work();
        const parsed = parseEvent(now.event);
        if (!parsed) {
          status('The event is not JSON: mend it, and play it out then.');
          return;
        }
        const { judge } = eventType();
        const handler = runnable();
        status('Playing out…');
        await player.play(
          {
            event: parsed.value,
            invoke: async (event) => (await runner.run(handler, event)).judged,
            judge,
            options: now.verdict,
            key: storyKey(now),
          },
          count,
          state,
        );
        const { story } = output.view();
        status(story ? storySummary(story) : '');
      }),
    stop() {
      runner.stop();
    },
    noteChange() {
      output.show({ storyIsStale: isStale(output.view().story) });
      const reason = last && !busy ? whyCold(last, functionOfWork(work())) : null;
      if (reason !== null && reason !== said) status(reason);
      else if (reason === null && said !== null && !busy) status('');
      said = reason;
    },
    coldStart() {
      host.coldStart();
      status('The next run is a cold start.');
    },
    clear() {
      round += 1;
      last = undefined;
      runner.stop();
      player.clear();
      output.show({ run: { state: 'idle' }, logs: [], samples: null });
      status('');
    },
  };
}

/** All that a story depends on, in one text. */
function storyKey({ event, handler, language, ...rest }: Work): string {
  const { timeout, runtime, environment, files, replies, verdict } = rest;
  return JSON.stringify([
    [event, handler, language],
    [timeout, runtime, environment],
    [files, replies, verdict],
  ]);
}

const couldNotCheck: Problem = {
  message: 'The check of the response could not be loaded.',
  pointer: '',
  line: 1,
  column: 1,
};
