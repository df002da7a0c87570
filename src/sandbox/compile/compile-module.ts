import { limits } from '../limits.ts';
import type { SandboxLanguage } from '../protocol.ts';
import type { StaticImport } from './analyse-module.ts';
import { isPlainModule } from './is-plain-module.ts';
import { SourceError } from './source-error.ts';

/** A handler's source, ready for the engine. */
export interface CompiledModule {
  format: 'esm' | 'cjs';
  /** JavaScript whose lines are the source's. */
  code: string;
  imports: StaticImport[];
}

/**
 * What `import` becomes where it is an expression: a word of the same length, so that columns stay.
 * The runtime defines it as a function with `meta`, since a blob module knows neither packages nor
 * the path that Lambda gives it.
 */
export const importWord = '$mport';

/**
 * Makes JavaScript of the source and learns what it imports. Throws `SourceError`. Both parsers are
 * large; each is evaluated only when a source needs it.
 */
export async function compileModule(source: {
  code: string;
  language: SandboxLanguage;
}): Promise<CompiledModule> {
  if (source.code.length > limits.sourceCharacters) {
    throw new SourceError(
      `The handler has ${source.code.length} characters; the playground takes ${limits.sourceCharacters}`,
    );
  }
  const code = source.language === 'typescript' ? await withoutTypes(source.code) : source.code;
  if (isPlainModule(code)) return { format: 'esm', code, imports: [] };
  const { analyseModule } = await import('./analyse-module.ts');
  const { format, imports, importWords } = analyseModule(code);
  return { format, code: replaceImports(code, importWords), imports };
}

async function withoutTypes(source: string): Promise<string> {
  const { stripTypes } = await import('./strip-types.ts');
  return stripTypes(source);
}

function replaceImports(code: string, offsets: readonly number[]): string {
  let result = code;
  for (const offset of offsets) {
    result = result.slice(0, offset) + importWord + result.slice(offset + 'import'.length);
  }
  return result;
}
