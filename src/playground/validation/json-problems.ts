import { parseTree } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { createLineIndex } from './create-line-index.ts';
import { describeSyntaxError } from './describe-syntax-error.ts';
import type { Problem } from './problem.ts';

// Who has made so many mistakes has pasted something else than JSON.
const shown = 10;

/** What keeps a text from being JSON; called only for texts that `JSON.parse` refused. */
export function jsonProblems(text: string, whole: string): Problem[] {
  const at = createLineIndex(text);
  const problem = (offset: number, message: string): Problem => ({
    message,
    pointer: '',
    ...at(offset),
  });
  if (text.trim() === '') return [problem(0, `${whole} is empty: a JSON value is missing.`)];
  const problems = syntaxErrors(text)
    .filter((error, index, all) => !isEcho(text, error, all[index - 1]))
    .slice(0, shown)
    .map((error) => problem(error.offset, describeSyntaxError(text, error)))
    .filter(({ line }, index, all) => line !== all[index - 1]?.line);
  // JSON.parse has the last word, as it has in Lambda.
  return problems.length > 0 ? problems : [problem(0, `${whole} is not JSON.`)];
}

/** jsonc-parser calls itself for each level: a text nested too deep is one it cannot judge. */
function syntaxErrors(text: string): ParseError[] {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return errors;
}

/** After an unreadable symbol the parser also misses the value that the symbol stands for. */
function isEcho(text: string, { offset }: ParseError, before: ParseError | undefined): boolean {
  if (!before) return false;
  return text.slice(before.offset + before.length, offset).trim() === '';
}
