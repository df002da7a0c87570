import type { ModuleAnalysis } from '../compile/analyse-module.ts';
import { editText } from '../compile/edit-text.ts';
import { awaitWord, importWord } from '../compile/module-record.ts';
import type { BodyWords } from './es-module.ts';
import { placeError } from './node-error.ts';
import { belowRoot } from './path-parts.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { sourcePlaces } from './source-places.ts';
import type { TaskModule } from './task-module.ts';

export interface CommonJsOptions {
  module: TaskModule;
  code: string;
  /** Absent where the source needs no edits. */
  analysis: ModuleAnalysis | undefined;
  words: BodyWords;
  evaluate: (text: string) => unknown;
}

type Run = (this: unknown, ...args: unknown[]) => void;

/** Runs a CommonJS file in the function that Node puts around it. */
export function runCommonJs({ module, code, analysis, words, evaluate }: CommonJsOptions): void {
  const prefix = `(function(${importWord},${awaitWord}){return function (exports, require, module, __filename, __dirname) { `;
  const start = code.startsWith('#!') ? code.search(/\n|$/) : 0;
  const edited = editText(`${code}\n}})`, [
    { start: 0, end: start, text: prefix },
    ...(analysis?.edits ?? []),
  ]);
  sourcePlaces.set(module.filename, edited.inSource);
  const text = `${edited.text}\n//# sourceURL=${module.filename}`;
  const make = compile(text, module.filename, code, analysis, evaluate);
  const run = make(words.importWord, words.awaitWord) as Run;
  const { exports, filename, path } = module;
  run.call(exports, exports, module.require, module, filename, path);
}

/** The engine's own syntax error, with the lines that Node puts before it where the place is known. */
function compile(
  text: string,
  path: string,
  code: string,
  analysis: ModuleAnalysis | undefined,
  evaluate: (text: string) => unknown,
): (...words: unknown[]) => unknown {
  try {
    return evaluate(text) as (...words: unknown[]) => unknown;
  } catch (error) {
    const position = analysis?.stoppedAt;
    if (!(error instanceof SyntaxError) || !position) throw error;
    error.stack = `${sourceExcerpt(path, code, position)}\n\n${error.stack ?? ''}`;
    throw placeError(error, { file: belowRoot(path), ...position });
  }
}
