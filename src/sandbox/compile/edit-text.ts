import type { SourcePosition } from '../protocol.ts';

/** A replacement in a text. What it puts in has the line breaks of what it takes out. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** How many characters after it count as its own in errors: a call's place is that of its `(`. */
  reach?: number;
}

/** A text with edits, which knows where its places were before them. */
export interface EditedText {
  text: string;
  /** Where a place of the edited text lies in the source; lines are the same. */
  inSource(position: SourcePosition): SourcePosition;
  /** Whether a place lies in what was put in between, and not in place of anything. */
  isAdded(position: SourcePosition): boolean;
}

/** A stretch of a line whose columns moved. Columns count from 1. */
interface Shift {
  line: number;
  from: number;
  to: number;
  reach: number;
  source: number;
  sourceEnd: number;
}

/** Applies edits, which may not overlap. */
export function editText(source: string, edits: readonly Edit[]): EditedText {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const shifts: Shift[] = [];
  let text = '';
  let read = 0;
  let line = 1;
  let lineStart = 0;
  let outLineStart = 0;
  const copy = (end: number): void => {
    const part = source.slice(read, end);
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = read + at + 1;
      outLineStart = text.length + at + 1;
    }
    text += part;
    read = end;
  };
  for (const edit of sorted) {
    copy(edit.start);
    if (edit.text.length === edit.end - edit.start) {
      const kept = text.length;
      copy(edit.end);
      text = text.slice(0, kept) + edit.text;
      continue;
    }
    const from = text.length - outLineStart + 1;
    shifts.push({
      line,
      from,
      to: from + edit.text.length,
      reach: edit.reach ?? 0,
      source: edit.start - lineStart + 1,
      sourceEnd: edit.end - lineStart + 1,
    });
    text += edit.text;
    read = edit.end;
    if (!edit.text.includes('\n')) continue;
    line += edit.text.split('\n').length - 1;
    lineStart = source.lastIndexOf('\n', edit.end - 1) + 1;
    outLineStart = text.lastIndexOf('\n') + 1;
  }
  copy(source.length);
  return {
    text,
    inSource: (position) => ({ ...position, column: columnBefore(shifts, position) }),
    isAdded: ({ line: row, column }) =>
      shifts.some(
        (shift) =>
          shift.line === row &&
          shift.source === shift.sourceEnd &&
          shift.from <= column &&
          column < shift.to,
      ),
  };
}

function columnBefore(shifts: readonly Shift[], { line, column }: SourcePosition): number {
  let result = column;
  for (const shift of shifts) {
    if (shift.line !== line || shift.from > column) continue;
    result = column < shift.to + shift.reach ? shift.source : shift.sourceEnd + column - shift.to;
  }
  return result;
}

/** An edit that leaves nothing of a range but its line breaks, and a `;` that ends what was before. */
export function blank(source: string, start: number, end: number, first = ' '): Edit {
  const spaces = source.slice(start, end).replaceAll(/[^\n\r\u2028\u2029]/g, ' ');
  return { start, end, text: first + spaces.slice(1) };
}
