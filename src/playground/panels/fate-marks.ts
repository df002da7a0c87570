import type { Fate } from '../../verdicts/verdict.ts';

/** A sign for each fate. */
export const fateMarks: Record<Fate, string> = {
  done: '✓',
  again: '↻',
  waits: '…',
  kept: '⇥',
  refused: '✕',
  lost: '∅',
};
