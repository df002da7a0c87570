import { editText } from '../compile/edit-text.ts';
import type { Edit } from '../compile/edit-text.ts';
import { awaitWord, importWord } from '../compile/module-record.ts';
import type { SourcePosition } from '../protocol.ts';
import type { BodyWords } from './es-module.ts';
import { placeError } from './node-error.ts';
import { belowRoot } from './path-parts.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { sourcePlaces } from './source-places.ts';
import type { TaskModule } from './task-module.ts';

export interface CommonJsOptions {
  module: TaskModule;
  code: string;
  /** The edits for `import(…)` and `await`. */
  edits: readonly Edit[];
  /** Where the source does not parse, for an error of the engine's that does not say. */
  stoppedAt: () => SourcePosition | undefined;
  words: BodyWords;
  evaluate: (text: string) => unknown;
}

type Run = (this: unknown, ...args: unknown[]) => void;

/** Runs a CommonJS file in the function that Node puts around it. */
export function runCommonJs(options: CommonJsOptions): void {
  const { module, code, edits, words } = options;
  const prefix = `(function(${importWord},${awaitWord}){return function (exports, require, module, __filename, __dirname) { `;
  const start = code.startsWith('#!') ? code.search(/\n|$/) : 0;
  const edited = editText(`${code}\n}})`, [{ start: 0, end: start, text: prefix }, ...edits]);
  sourcePlaces.set(module.filename, edited);
  const text = `${edited.text}\n//# sourceURL=${module.filename}`;
  const make = compile(text, options);
  const run = make(words.importWord, words.awaitWord) as Run;
  const { exports, filename, path } = module;
  run.call(exports, exports, module.require, module, filename, path);
}

function compile(
  text: string,
  { module, code, stoppedAt, evaluate }: CommonJsOptions,
): (...words: unknown[]) => unknown {
  try {
    return evaluate(text) as (...words: unknown[]) => unknown;
  } catch (error) {
    const position = stoppedAt();
    throw position ? excerptError(error, module.filename, code, position) : error;
  }
}

/** The engine's own syntax error, with the lines that Node puts before it. */
export function excerptError(
  error: unknown,
  path: string,
  code: string,
  position: SourcePosition,
): unknown {
  if (!(error instanceof SyntaxError)) return error;
  error.stack = `${sourceExcerpt(path, code, position)}\n\n${error.stack ?? ''}`;
  return placeError(error, { file: belowRoot(path), ...position });
}
