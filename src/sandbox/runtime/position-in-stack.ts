import type { FilePosition } from '../protocol.ts';

const place = /\/var\/task\/([^:()]+):(\d{1,7}):(\d{1,7})/;

/** The place of the innermost frame that lies in the handler's source. */
export function positionInStack(trace: readonly string[]): FilePosition | undefined {
  for (const line of trace) {
    const match = /^\s+at /.test(line) ? place.exec(line) : null;
    if (match) return { file: match[1] ?? '', line: Number(match[2]), column: Number(match[3]) };
  }
  return undefined;
}
