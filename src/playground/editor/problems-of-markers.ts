import type { Problem } from '../validation/problem.ts';

/** The part of Monaco's markers that is read here. */
export interface Marker {
  severity: number;
  message: string;
  startLineNumber: number;
  startColumn: number;
}

// Monaco's `MarkerSeverity`: hints (unused names and the like) are shown in the editor alone.
const warning = 4;

/** What Monaco's language services found, as problems. */
export function problemsOfMarkers(markers: readonly Marker[]): Problem[] {
  return markers
    .filter(({ severity }) => severity >= warning)
    .map(({ message, startLineNumber, startColumn }) => ({
      message,
      pointer: '',
      line: startLineNumber,
      column: startColumn,
    }));
}
