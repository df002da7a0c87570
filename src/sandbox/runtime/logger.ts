import { limits } from '../limits.ts';
import { primordials } from '../primordials.ts';
import type { LogLine, RuntimeName } from '../protocol.ts';
import { jsonEntry, textEntry } from './log-entry.ts';
import type { LogSink } from './log-sink.ts';

type Level = Exclude<LogLine['level'], 'RAW'>;

export interface LoggerOptions {
  sink: LogSink;
  runtime: RuntimeName;
  environment: Readonly<Record<string, string>>;
  /** Of the invocation in progress. */
  requestId: () => string | undefined;
  tenantId: () => string | undefined;
}

/** The runtime's own logging, by the function's settings as they were when the process began. */
export interface Logger {
  format: 'TEXT' | 'JSON';
  /** Whether entries of the level are written at all. */
  takes(level: Level): boolean;
  log(level: Level, args: unknown[]): void;
}

const priorities: Record<Level, number> = {
  TRACE: 1,
  DEBUG: 2,
  INFO: 3,
  WARN: 4,
  ERROR: 5,
  FATAL: 6,
};

export function createLogger(options: LoggerOptions): Logger {
  const { sink, runtime, environment, requestId, tenantId } = options;
  const format = environment['AWS_LAMBDA_LOG_FORMAT']?.toUpperCase() === 'JSON' ? 'JSON' : 'TEXT';
  const wanted = environment['AWS_LAMBDA_LOG_LEVEL']?.toUpperCase();
  const least = isLevel(wanted) ? priorities[wanted] : priorities.TRACE;
  return {
    format,
    takes: (level) => priorities[level] >= least,
    log: (level, args) => {
      if (priorities[level] < least || !sink.isOpen()) return;
      const time = primordials.now();
      const head = { time: isoTime(time), level, requestId: requestId(), tenantId: tenantId() };
      const text = format === 'JSON' ? jsonEntry(head, args, runtime) : textEntry(head, args);
      sink.write(level, text.slice(0, limits.logCharacters + 1), time);
    },
  };
}

function isLevel(name: string | undefined): name is Level {
  return name !== undefined && Object.hasOwn(priorities, name);
}

const { toISOString } = Date.prototype;

function isoTime(time: number): string {
  return primordials.apply(toISOString, new primordials.Date(time), []);
}
