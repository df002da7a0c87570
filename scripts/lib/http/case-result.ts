import type { Difference, ResponsePart } from './compare-responses.ts';
import type { KnownDifference } from './known-difference.ts';

/**
 * `listed`: it differs in what the list says. `different`: it differs in something else, or is not listed. `stale`: it
 * is listed, but does not differ.
 */
export interface CaseResult {
  verdict: 'same' | 'listed' | 'different' | 'stale';
  differences: readonly Difference[];
  known?: KnownDifference;
}

/** Holds what differs in a case against what is listed of it. */
export function caseResult(
  differences: readonly Difference[],
  known: KnownDifference | undefined,
): CaseResult {
  if (!known) return { verdict: differences.length > 0 ? 'different' : 'same', differences };
  if (differences.length === 0) return { verdict: 'stale', differences, known };
  const parts = new Set<ResponsePart>(differences.map(({ part }) => part));
  const isAsListed =
    parts.size === known.parts.length && known.parts.every((part) => parts.has(part));
  return { verdict: isAsListed ? 'listed' : 'different', differences, known };
}
