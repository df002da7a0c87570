import { limits } from '../limits.ts';
import type { SandboxLanguage } from '../protocol.ts';
import type { analyseModule } from './analyse-module.ts';
import { SourceError } from './source-error.ts';
import type { stripTypes } from './strip-types.ts';

/** The parsers that a function's files need. Both are large; each is evaluated only where needed. */
export interface Parsers {
  analyse: typeof analyseModule;
  stripTypes: typeof stripTypes;
}

/** JavaScript of a file, each statement on its line. Throws `SourceError`. */
export function toJavaScript(
  file: { code: string; language: SandboxLanguage },
  parsers: Pick<Parsers, 'stripTypes'>,
): string {
  if (file.code.length > limits.sourceCharacters) {
    throw new SourceError(
      `The file has ${file.code.length} characters; the playground takes ${limits.sourceCharacters}`,
    );
  }
  return file.language === 'typescript' ? parsers.stripTypes(file.code) : file.code;
}

/** Evaluates what of the parsers is asked for; what is not, throws when called. */
export async function loadParsers(needed: { analyser: boolean; types: boolean }): Promise<Parsers> {
  const [analyser, types] = await Promise.all([
    needed.analyser ? import('./analyse-module.ts') : undefined,
    needed.types ? import('./strip-types.ts') : undefined,
  ]);
  return {
    analyse: analyser?.analyseModule ?? noParser,
    stripTypes: types?.stripTypes ?? noParser,
  };
}

/** Stands for a parser that was not asked for. */
export function noParser(): never {
  throw new Error('This parser was not asked for.');
}
