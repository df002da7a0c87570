import type { Position } from './editor.ts';

/** The offset of a place in a text; a place outside is moved to the nearest one inside. */
export function offsetAt(text: string, { line, column }: Position): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.max(start, Math.min(start + column - 1, end === -1 ? text.length : end));
}
