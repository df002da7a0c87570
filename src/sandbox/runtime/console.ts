import { utilFormat } from '../inspect/util-format.ts';
import { primordials } from '../primordials.ts';
import { consoleTable } from './console-table.ts';
import type { Logger } from './logger.ts';

type Method = (...args: unknown[]) => void;
type Level = Parameters<Logger['log']>[0];

export interface ConsoleOptions {
  logger: Pick<Logger, 'takes'> & {
    /** The indentation of groups is the business of consoles that print to streams. */
    log(level: Level, args: unknown[], indent?: string): void;
  };
  /** Raw text to stdout: what the runtime does not make an entry of. */
  write: (text: string) => void;
  warn: (message: string) => void;
}

const indentation = 2;
const inspectCell = (value: unknown): string =>
  utilFormat.inspect(value, {
    maxArrayLength: 3,
    breakLength: Infinity,
    depth: isLarge(value) ? -1 : 0,
  });

/**
 * The console that Lambda's runtime gives a handler: Node's, whose methods for a level are entries
 * of the log. Node's other methods call those, as they are then: a handler may have replaced them.
 */
export function createConsole({ logger, write, warn }: ConsoleOptions): Record<string, Method> {
  const counts = new Map<string, number>();
  const times = new Map<string, number>();
  let indent = '';
  const entry = (level: Level): Method =>
    logger.takes(level) ? (...args) => logger.log(level, args, indent) : () => undefined;
  const info = entry('INFO');

  const timed = (method: string, label: unknown, args: unknown[]): boolean => {
    const name = String(label);
    const start = times.get(name);
    if (start === undefined) {
      warn(`No such label '${name}' for console.${method}()`);
      return false;
    }
    const took = duration(primordials.performanceNow() - start);
    if (args.length === 0) it['log']?.('%s: %s', name, took);
    else it['log']?.('%s: %s', name, took, ...args);
    return true;
  };
  const raw = (text: string): void => {
    write(`${indent}${text.replaceAll('\n', `\n${indent}`)}\n`);
  };
  const group: Method = (...label) => {
    if (label.length > 0) it['log']?.(...label);
    indent += ' '.repeat(indentation);
  };

  const it: Record<string, Method> = {
    log: info,
    info,
    debug: entry('DEBUG'),
    trace: entry('TRACE'),
    warn: entry('WARN'),
    error: entry('ERROR'),
    fatal: entry('FATAL'),
    dirxml: (...args) => raw(utilFormat.format(...args)),
    dir: (value, options) => {
      const text = utilFormat.inspect(value, { customInspect: false, ...(options as object) });
      raw(text);
    },
    table: (value, columns) => {
      const table = consoleTable(value, columns, inspectCell);
      it['log']?.(table ?? value);
    },
    assert: (condition, ...args) => {
      if (condition) return;
      if (typeof args[0] === 'string') args[0] = `Assertion failed: ${args[0]}`;
      else args.unshift('Assertion failed');
      it['warn']?.(...args);
    },
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indent = indent.slice(0, -indentation);
    },
    count: (label = 'default') => {
      const name = String(label);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      it['log']?.(`${name}: ${count}`);
    },
    countReset: (label = 'default') => {
      if (!counts.delete(String(label))) warn(`Count for '${String(label)}' does not exist`);
    },
    time: (label = 'default') => {
      const name = String(label);
      if (times.has(name)) warn(`Label '${name}' already exists for console.time()`);
      else times.set(name, primordials.performanceNow());
    },
    timeLog: (label = 'default', ...args) => void timed('timeLog', label, args),
    timeEnd: (label = 'default') => {
      if (timed('timeEnd', label, [])) times.delete(String(label));
    },
    clear: () => undefined,
    timeStamp: () => undefined,
    profile: () => undefined,
    profileEnd: () => undefined,
  };
  return it;
}

/** As Node words it: milliseconds, from a second on seconds, from a minute on `m:ss.mmm`. */
function duration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Number(milliseconds.toFixed(3))}ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(3)}s`;
  const minutes = Math.floor(milliseconds / 60_000);
  const seconds = ((milliseconds % 60_000) / 1_000).toFixed(3).padStart(6, '0');
  return `${minutes}:${seconds} (m:ss.mmm)`;
}

/** What a cell of a table has no room for. */
function isLarge(value: unknown): boolean {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isObject && Object.keys(value).length > 2;
}
