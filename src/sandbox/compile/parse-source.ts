import { parse } from 'acorn';
import type { Program } from 'acorn';
import type { SourcePosition } from '../protocol.ts';

export type SourceGoal = 'module' | 'commonjs';

/** A syntax tree, or where the parser stopped. */
export type ParsedSource = { program: Program } | { stoppedAt: SourcePosition };

/** Parses as one or the other. Whether it is an error, and its words, are the engine's business. */
export function parseSource(code: string, goal: SourceGoal): ParsedSource {
  try {
    return { program: parse(code, { ecmaVersion: 'latest', sourceType: goal, locations: true }) };
  } catch (error) {
    return { stoppedAt: placeOf(error) };
  }
}

/** Acorn counts columns from 0. A source that nests too deeply ends in a RangeError without place. */
function placeOf(error: unknown): SourcePosition {
  const loc = error instanceof SyntaxError && 'loc' in error ? error.loc : undefined;
  const place = loc as { line: number; column: number } | undefined;
  return place ? { line: place.line, column: place.column + 1 } : { line: 1, column: 1 };
}
