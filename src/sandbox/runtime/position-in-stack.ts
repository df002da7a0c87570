import type { SourcePosition } from '../protocol.ts';

const place = /\/var\/task\/index\.m?js:(\d{1,7}):(\d{1,7})/;

/** The place of the innermost frame that lies in the handler's source. */
export function positionInStack(trace: readonly string[]): SourcePosition | undefined {
  for (const line of trace) {
    const match = /^\s+at /.test(line) ? place.exec(line) : null;
    if (match) return { line: Number(match[1]), column: Number(match[2]) };
  }
  return undefined;
}
