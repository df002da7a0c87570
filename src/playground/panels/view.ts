import type { Problem } from '../validation/problem.ts';
import type { Replies } from '../run/replies.ts';
import type { StoryView } from '../run/player.ts';
import type { VerdictView } from '../run/verdict-view.ts';
import { playOutLimits } from '../state/play-out-limits.ts';
import type { RunReport } from '../run/run-report.ts';
import type { SampleRun } from '../run/sample-run.ts';
import type { LogFilter } from '../run/filter-log.ts';
import type { LogLine, SourcePosition } from '../../sandbox/protocol.ts';

/** The two texts that one edits. */
export type EditorName = 'event' | 'handler';

/** A problem in one of the function's files. */
export type FileProblem = Problem & { file?: string };

/** All that the panels show. */
export interface View {
  problems: { checked: boolean; event: Problem[]; handler: FileProblem[] };
  run: { state: 'idle' | 'starting' | 'running' } | { state: 'done'; report: RunReport };
  /** Lines of a run in progress; the report has them all in the end. */
  logs: LogLine[];
  logFilter: LogFilter;
  verdict: VerdictView;
  /** The story on display, and how far it is to be played. */
  story: StoryView | null;
  storyLimit: number;
  /** Whether the work is another than the story's. */
  storyIsStale: boolean;
  samples: { rows: SampleRun[]; running: boolean } | null;
  /** What recorded calls are to answer, as it was written. */
  replies: Replies;
}

/** Goes to a place in one of the editors; `file` is the name of one of the function's files, else it is the main one. */
export type Jump = (editor: EditorName, position: SourcePosition & { file?: string }) => void;

/** What is shown before anything has happened. */
export const emptyView: View = {
  problems: { checked: false, event: [], handler: [] },
  run: { state: 'idle' },
  logs: [],
  logFilter: 'ALL',
  verdict: { options: [], verdict: null },
  story: null,
  storyLimit: playOutLimits.usual,
  storyIsStale: false,
  samples: null,
  replies: {},
};
