import { limits } from '../limits.ts';
import type { SandboxLanguage, SourcePosition } from '../protocol.ts';
import { analyseModule } from './analyse-module.ts';
import type { StaticImport } from './analyse-module.ts';
import { SourceError } from './source-error.ts';
import { stripTypes } from './strip-types.ts';

/** A handler's source, ready for the engine. */
export interface CompiledModule {
  format: 'esm' | 'cjs';
  /** JavaScript whose lines are the source's. */
  code: string;
  imports: StaticImport[];
  /** Where a syntax error is, should the engine find one: its own errors do not say. */
  stoppedAt?: SourcePosition;
}

/**
 * What `import` becomes where it is an expression: a word of the same length, so that columns stay.
 * The runtime defines it as a function with `meta`, since a blob module knows neither packages nor
 * the path that Lambda gives it.
 */
export const importWord = '$mport';

/** Makes JavaScript of the source and learns what it imports. Throws `SourceError`. */
export function compileModule(source: { code: string; language: SandboxLanguage }): CompiledModule {
  if (source.code.length > limits.sourceCharacters) {
    throw new SourceError(
      `The handler has ${source.code.length} characters; the playground takes ${limits.sourceCharacters}`,
    );
  }
  const code = source.language === 'typescript' ? stripTypes(source.code) : source.code;
  const { format, imports, importWords, stoppedAt } = analyseModule(code);
  return {
    format,
    code: replaceImports(code, importWords),
    imports,
    ...(stoppedAt ? { stoppedAt } : {}),
  };
}

function replaceImports(code: string, offsets: readonly number[]): string {
  let result = code;
  for (const offset of offsets) {
    result = result.slice(0, offset) + importWord + result.slice(offset + 'import'.length);
  }
  return result;
}
