import type { ShownLine } from './platform-log.ts';

/** An entry of the log in parts, which together are its text. */
export interface LogParts {
  /** Time and request id, with the tabs after them. */
  stamp: string;
  level: string;
  /** With the tab before it, where there is a level. */
  message: string;
}

const head =
  /^(\d{4}-\d\d-\d\dT[\d:.]+Z\t[^\t\n]{1,64}\t)(TRACE|DEBUG|INFO|WARN|ERROR|FATAL)(?=\t)/;

/** Splits what the runtime writes before each message in text format. Other text is all message. */
export function splitLogLine({ level, text }: ShownLine): LogParts {
  const match = level === 'RAW' || level === 'PLATFORM' ? null : head.exec(text);
  if (!match) return { stamp: '', level: '', message: text };
  const [all, stamp = '', name = ''] = match;
  return { stamp, level: name, message: text.slice(all.length) };
}
