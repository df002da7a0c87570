import type { FilePosition } from '../../sandbox/protocol.ts';
import { sourceFile } from '../files/source-file.ts';

/** A piece of text, with the place in one of the function's files that it names, if it names one. */
export interface TracePiece {
  text: string;
  /** `file` is a name among those that the function has. */
  position?: FilePosition;
}

// Lambda runs the function from /var/task. Name, line and column are taken from the text, never an address.
const place = /(?:file:\/\/)?\/var\/task\/([\w./@-]{1,100}\.\w{1,4}):(\d{1,7}):(\d{1,7})/g;

/** Splits text at the places in the function's files that it names. The pieces together are the text. */
export function findPositions(text: string, files: readonly string[]): TracePiece[] {
  const pieces: TracePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(place)) {
    const file = sourceFile(match[1] ?? '', files);
    if (file === null) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    const position = { file, line: Number(match[2]), column: Number(match[3]) };
    pieces.push({ text: match[0], position });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
