import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** JSON text that was read, or where and why reading it failed (1-based line and column). */
export type ParsedJson =
  { ok: true; value: unknown } | { ok: false; message: string; line: number; column: number };

/** Reads strict JSON: no comments, no trailing commas. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    const [first] = errors;
    const message = first ? sentence(printParseErrorCode(first.error)) : 'not JSON';
    return { ok: false, message, ...lineAndColumn(text, first?.offset ?? 0) };
  }
}

/** The 1-based line and column of a character offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `CloseBraceExpected` reads `close brace expected`. */
function sentence(code: string): string {
  return code.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
