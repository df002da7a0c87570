import { transform } from 'sucrase';
import { findNamespace } from './find-namespace.ts';
import { positionAt } from './position-at.ts';
import { SourceError } from './source-error.ts';

/** JavaScript of TypeScript, each statement on its line. Imports of types alone disappear. */
export function stripTypes(source: string): string {
  const output = transformTypes(source);
  const offset = findNamespace(source, output);
  if (offset >= 0) {
    throw new SourceError(
      'TypeScript namespaces are not supported here: write plain functions and exports',
      positionAt(source, offset),
    );
  }
  return output;
}

function transformTypes(source: string): string {
  try {
    return transform(source, { transforms: ['typescript'], disableESTransforms: true }).code;
  } catch (error) {
    throw asSourceError(error);
  }
}

/** Sucrase says where in the message and, counted from 1 and 1, in `loc`. */
function asSourceError(error: unknown): SourceError {
  if (!(error instanceof Error)) return new SourceError(String(error));
  const message = error.message
    .replace(/^Error transforming [^:]*: /, '')
    .replace(/ \(\d+:\d+\)$/, '');
  const loc: unknown = 'loc' in error ? error.loc : undefined;
  return new SourceError(message, isLocation(loc) ? { ...loc } : undefined);
}

function isLocation(value: unknown): value is { line: number; column: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'line' in value &&
    typeof value.line === 'number' &&
    'column' in value &&
    typeof value.column === 'number'
  );
}
