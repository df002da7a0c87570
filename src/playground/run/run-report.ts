import type {
  FilePosition,
  Outcome,
  OutcomeKind,
  RecordedCall,
  RunResult,
} from '../../sandbox/protocol.ts';
import { sourceFile } from '../files/source-file.ts';
import type { Problem } from '../validation/problem.ts';
import { formatOutcome } from './format-outcome.ts';
import { formatDuration } from './format-duration.ts';
import { formatStream } from './format-stream.ts';
import type { ShownStream } from './format-stream.ts';
import { judgedRun } from './judged-run.ts';
import type { JudgedRun } from './judged-run.ts';
import { platformLog } from './platform-log.ts';
import type { PlatformLogOptions, ShownLine } from './platform-log.ts';

/** What the service makes of the response: it reads none, it was checked, or it is a stream, which is not checked. */
export type ResponseCheck =
  { kind: 'unread' } | { kind: 'streamed' } | { kind: 'checked'; problems: Problem[] };

/** A finished run as it is shown. */
export interface RunReport {
  outcome: OutcomeKind;
  title: string;
  text: string;
  /** `12 ms, cold start (init 30 ms)` */
  timing: string;
  start: 'cold' | 'warm';
  /** Absent unless there is a response. */
  response?: ResponseCheck;
  /** Absent unless the response was streamed. */
  stream?: ShownStream;
  /** Where an error arose; `file` is a name among `files`. */
  position?: FilePosition;
  notices: string[];
  logs: ShownLine[];
  calls: RecordedCall[];
  /** The run for a judge; `null` where nothing follows from it. */
  judged: JudgedRun | null;
  /** Names of the files that ran, to which traces lead. */
  files: string[];
}

export interface RunReportOptions extends PlatformLogOptions {
  /** What is wrong with the response; null where the service does not read it. */
  problems: Problem[] | null;
  /** Names of the function's files. */
  files: string[];
  /** JSON text. */
  event: string;
}

/** Titles of the outcomes. */
export const outcomeTitles: Record<OutcomeKind, string> = {
  response: 'Response',
  'function-error': 'Function error',
  'init-error': 'Init error',
  timeout: 'Timed out',
  exit: 'Runtime exited',
};

/** Tells a run's result. */
export function runReport(result: RunResult, options: RunReportOptions): RunReport {
  const { outcome, calls, notices, durationMs, initMs } = result;
  const { files, problems } = options;
  const { text, cut } = formatOutcome(outcome);
  const cold = initMs !== undefined;
  return {
    outcome: outcome.kind,
    title: outcomeTitles[outcome.kind],
    text,
    timing: `${formatDuration(durationMs)}, ${cold ? `cold start (init ${formatDuration(initMs)})` : 'warm'}`,
    start: cold ? 'cold' : 'warm',
    ...(outcome.kind === 'response' ? aboutResponse(outcome, problems) : {}),
    ...(outcome.kind === 'response' ? {} : aboutPosition(outcome.position, files)),
    notices: [
      ...notices.map((notice) => notice.text),
      ...(cut ? ['The result is too long to show in full: its end is cut.'] : []),
    ],
    logs: platformLog(result, options),
    calls,
    judged: judgedRun(result, options.event),
    files,
  };
}

function aboutResponse(
  { stream }: Extract<Outcome, { kind: 'response' }>,
  problems: Problem[] | null,
): Pick<RunReport, 'response' | 'stream'> {
  if (stream) return { response: { kind: 'streamed' }, stream: formatStream(stream) };
  return { response: problems ? { kind: 'checked', problems } : { kind: 'unread' } };
}

function aboutPosition(
  position: FilePosition | undefined,
  files: string[],
): Pick<RunReport, 'position'> {
  const file = position ? sourceFile(position.file, files) : null;
  return position && file !== null ? { position: { ...position, file } } : {};
}
