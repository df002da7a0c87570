import type { SourcePosition } from '../protocol.ts';
import type { FormatRule } from './analyse-module.ts';

/** Where a source does not parse: the engine's own errors for modules do not say. */
export async function locateSyntaxError(
  code: string,
  rule: FormatRule,
): Promise<SourcePosition | undefined> {
  try {
    const { analyseModule } = await import('./analyse-module.ts');
    return analyseModule(code, { rule }).stoppedAt;
  } catch {
    // The handler ran already and replaced built-ins that the parser needs.
    return undefined;
  }
}
