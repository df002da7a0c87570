import type { SourcePosition } from '../../sandbox/protocol.ts';

/** A piece of text, with the place in the handler that it names, if it names one. */
export interface TracePiece {
  text: string;
  position?: SourcePosition;
}

// Lambda runs the handler from /var/task; only line and column are taken from the text, never an address.
const place = /(?:file:\/\/)?\/var\/task\/index\.[cm]?[jt]s:(\d{1,7}):(\d{1,7})/g;

/** Splits text at the places in the handler that it names. The pieces together are the text. */
export function findPositions(text: string): TracePiece[] {
  const pieces: TracePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(place)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    const position = { line: Number(match[1]), column: Number(match[2]) };
    pieces.push({ text: match[0], position });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
