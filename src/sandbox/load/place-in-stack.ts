import type { FilePosition } from '../protocol.ts';
import { sourcePlaces } from './source-places.ts';

/** The place of the innermost frame of an error's stack that lies in the function's files. */
export function placeInStack(error: unknown): FilePosition | undefined {
  const stack: unknown = error instanceof Error ? error.stack : undefined;
  if (typeof stack !== 'string') return undefined;
  const match = /^(?:\s+at |[^\n]*@).*?(\/var\/task\/([^:()\n]+)):(\d{1,7}):(\d{1,7})/m.exec(stack);
  if (!match) return undefined;
  const [, path = '', file = '', line, column] = match;
  return { file, ...sourcePlaces.find(path, { line: Number(line), column: Number(column) }) };
}
