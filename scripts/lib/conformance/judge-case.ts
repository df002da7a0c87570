import type { RunResult } from '../../../src/sandbox/protocol.ts';
import { compareBehaviour } from './compare-behaviour.ts';
import type { Difference } from './compare-behaviour.ts';
import { reasonFor } from './not-reproducible.ts';
import { observedBehaviour } from './observed-behaviour.ts';
import type { RuntimeCase } from './runtime-case.ts';

/** What came of one case. */
export interface CaseVerdict {
  name: string;
  verdict: 'same' | 'different' | 'not reproducible';
  differences: Difference[];
  /** Why it cannot be the same. */
  reason?: string;
}

/** Compares what the sandbox did with what was recorded. */
export function judgeCase(recorded: RuntimeCase, results: readonly RunResult[]): CaseVerdict {
  const { name } = recorded;
  const observed = observedBehaviour(results, recorded.runtime);
  const differences = compareBehaviour(recorded.expect, observed, Object.keys(recorded.files));
  if (differences.length === 0) return { name, verdict: 'same', differences };
  const reason = reasonFor(recorded, differences, observed);
  return reason === null
    ? { name, verdict: 'different', differences }
    : { name, verdict: 'not reproducible', differences, reason };
}
