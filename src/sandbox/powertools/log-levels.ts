/** Levels of the logger, by what is printed from which on. */
export const logLevelThresholds = {
  TRACE: 6,
  DEBUG: 8,
  INFO: 12,
  WARN: 16,
  ERROR: 20,
  CRITICAL: 24,
  SILENT: 28,
} as const;

export type LogLevelName = keyof typeof logLevelThresholds;

/** The level that a text names, in any case; undefined where it names none. */
export function logLevelOf(text: string | undefined): LogLevelName | undefined {
  const name = text?.toUpperCase() ?? '';
  const known = name === 'FATAL' ? 'CRITICAL' : name;
  return Object.hasOwn(logLevelThresholds, known) ? (known as LogLevelName) : undefined;
}
