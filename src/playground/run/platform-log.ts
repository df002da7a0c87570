import type { LogLine, RunResult } from '../../sandbox/protocol.ts';
import { platformEvents } from './platform-events.ts';
import { platformLines } from './platform-lines.ts';

/** One entry of the log as it is shown: the runtime's, or the platform's own. */
export interface ShownLine {
  level: LogLine['level'] | 'PLATFORM';
  text: string;
}

export interface PlatformLogOptions {
  /** As in the function's logging configuration: `JSON`, anything else is text. */
  format: string | undefined;
  /** How many of the lines were written before the handler was called. */
  initLines: number;
  /** Milliseconds since the epoch. */
  endedAt: number;
}

/** The run's log as CloudWatch has it: the platform's lines around those of the runtime. */
export function platformLog(
  result: RunResult,
  { format, initLines, endedAt }: PlatformLogOptions,
): ShownLine[] {
  const frame = (format === 'JSON' ? platformEvents : platformLines)(result, endedAt);
  const own = (text: string): ShownLine => ({ level: 'PLATFORM', text });
  const lines = result.logs.map(({ level, text }): ShownLine => ({ level, text }));
  const failures = (result.initFailures ?? []).map(({ logLines }) => logLines);
  const failed = failures.at(-1) ?? 0;
  const started = Math.max(failed, initLines);
  return [
    ...frame.initReports.flatMap((reports, index) => [
      ...lines.slice(failures[index - 1] ?? 0, failures[index]),
      ...reports.map(own),
    ]),
    ...lines.slice(failed, started),
    ...frame.before.map(own),
    ...lines.slice(started),
    ...frame.after.map(own),
  ];
}
