import { importText } from './import-text.ts';
import { placeError, placeOfError } from './node-error.ts';
import { StoppedSource } from './stopped-source.ts';

/**
 * An error of loading in the engine's words: only the engine can say what it thinks of a source that
 * our parser does not take, and tells for ES modules by `import()` alone. Nothing of the source runs.
 */
export async function inEngineWords(error: unknown): Promise<unknown> {
  if (!(error instanceof StoppedSource)) return error;
  try {
    await importText(`${error.code}\n;import 'nowhere';`);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) return error;
    thrown.stack = `SyntaxError: ${thrown.message}`;
    const place = placeOfError(error);
    return place ? placeError(thrown, place) : thrown;
  }
  return error;
}
