import type { ShownLine } from './platform-log.ts';

/** The lowest level that is shown; `ALL` shows what has no level too. */
export type LogFilter = 'ALL' | (typeof logLevels)[number];

/** Levels from the lowest to the highest. */
export const logLevels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const;

/** The lines of a level or above. */
export function filterLog<Line extends Pick<ShownLine, 'level'>>(
  lines: readonly Line[],
  filter: LogFilter,
): Line[] {
  if (filter === 'ALL') return [...lines];
  const shown: readonly string[] = logLevels.slice(logLevels.indexOf(filter));
  return lines.filter(({ level }) => shown.includes(level));
}
