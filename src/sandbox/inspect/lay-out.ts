const breakLength = 128;
/** How many levels may share a line, as `compact: 3` says. */
const compact = 3;

export interface Layout {
  open: string;
  close: string;
  entries: readonly string[];
  /** How many levels of objects the entries hold. */
  depth: number;
  indentation: number;
}

/** An object's or array's entries on one line if they fit as in Node, else each on its own. */
export function layOut({ open, close, entries, depth, indentation }: Layout): string {
  if (entries.length === 0) return open + close;
  const length = entries.reduce((sum, entry) => sum + entry.length, 0) + entries.length;
  const start = entries.length + indentation + open.length + 10;
  const fits =
    length + start <= breakLength && ![open, ...entries].some((text) => text.includes('\n'));
  if (depth < compact && fits) return `${open} ${entries.join(', ')} ${close}`;
  const margin = `\n${' '.repeat(indentation)}`;
  return `${open}${margin}  ${entries.join(`,${margin}  `)}${margin}${close}`;
}
