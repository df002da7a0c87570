import { positionOfPointer } from '../../../src/catalog/position-of-pointer.ts';
import type { ContentFiles } from '../../../src/catalog/content-files.ts';
import type { Finding } from '../../../src/catalog/types.ts';

/** A finding with its place in the file's text, counted from 1. */
export type PlacedFinding = Finding & { line: number; column: number };

/** Looks up where each finding is, and brings those of a file in the order of its lines. A missing file counts as empty. */
export function placeFindings(findings: readonly Finding[], files: ContentFiles): PlacedFinding[] {
  const placed = findings.map((finding) => {
    const { file, pointer, line, column } = finding;
    if (line !== undefined) return { ...finding, line, column: column ?? 1 };
    if (!file.endsWith('.json')) return { ...finding, line: 1, column: 1 };
    return { ...finding, ...positionOfPointer(files.get(file) ?? '', pointer) };
  });
  const order = [...new Set(placed.map(({ file }) => file))];
  return placed.sort(
    (a, b) =>
      order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
