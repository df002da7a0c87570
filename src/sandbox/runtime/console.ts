import { formatMessage } from '../inspect/format-message.ts';
import { inspect } from '../inspect/inspect.ts';
import { primordials } from '../primordials.ts';
import type { LogSink } from './log-sink.ts';

type Level = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';

/** The console that Lambda's runtime gives a handler: each call is one log line with a level. */
export function createConsole(sink: LogSink): Record<string, unknown> {
  const counts = new Map<string, number>();
  const times = new Map<string, number>();
  const logger =
    (level: Level) =>
    (...args: unknown[]): void => {
      if (sink.isOpen()) sink.write(level, args.length === 0 ? 'undefined' : formatMessage(args));
    };
  const info = logger('INFO');
  const warn = logger('WARN');
  const took = (label: string): string | undefined => {
    const start = times.get(label);
    return start === undefined ? undefined : duration(primordials.performanceNow() - start);
  };
  return {
    log: info,
    info,
    debug: logger('DEBUG'),
    trace: logger('TRACE'),
    warn,
    error: logger('ERROR'),
    fatal: logger('FATAL'),
    assert: (condition: unknown, ...args: unknown[]) => {
      if (condition) return;
      if (typeof args[0] === 'string') warn(`Assertion failed: ${args[0]}`, ...args.slice(1));
      else warn('Assertion failed', ...args);
    },
    dir: (value: unknown) => {
      if (sink.isOpen()) sink.write('RAW', inspect(value));
    },
    dirxml: info,
    table: info,
    group: (...label: unknown[]) => {
      if (label.length > 0) info(...label);
    },
    groupCollapsed: (...label: unknown[]) => {
      if (label.length > 0) info(...label);
    },
    groupEnd: () => undefined,
    count: (label: unknown = 'default') => {
      const key = String(label);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      info(`${key}: ${count}`);
    },
    countReset: (label: unknown = 'default') => {
      counts.delete(String(label));
    },
    time: (label: unknown = 'default') => {
      times.set(String(label), primordials.performanceNow());
    },
    timeLog: (label: unknown = 'default', ...args: unknown[]) => {
      const time = took(String(label));
      if (time !== undefined) info(`${String(label)}: ${time}`, ...args);
    },
    timeEnd: (label: unknown = 'default') => {
      const time = took(String(label));
      times.delete(String(label));
      if (time !== undefined) info(`${String(label)}: ${time}`);
    },
  };
}

function duration(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${milliseconds.toFixed(3)}ms`
    : `${(milliseconds / 1_000).toFixed(3)}s`;
}
