import type { Fix, Step } from '../verdict.ts';

/** A record of a batch, as far as it matters. */
export interface BatchRecord {
  /** Sequence number, or `topic-partition@offset`. */
  id: string;
  pointer: string;
  /** Milliseconds since 1970 when it was written; `null` where the event does not say it. */
  arrivedAt: number | null;
  /** Name of the list in which it lies; of Kafka only. */
  partition: string;
  record: Record<string, unknown>;
}

/** What an outcome says about the records of its batch. */
export interface Reading {
  outcome: 'done' | 'partial' | 'failed';
  /** What is not done: from the checkpoint on, or what is named, or all. */
  failed: BatchRecord[];
  /** Records that the answer names as failed. */
  named: BatchRecord[];
  /** Whether the answer was in vain: what it names counts as done. */
  ignored: boolean;
  /** Whether what is left is a new batch whose attempts count from 1. */
  restarts: boolean;
  /** Whether the function itself failed, and not only its answer. */
  threw: boolean;
  /** What comes after "because". */
  cause: string;
  steps: Step[];
  fixes: Fix[];
}

/** A reading from what differs from that of a batch that is done. */
export function makeReading(parts: Partial<Reading>): Reading {
  return {
    outcome: 'done',
    failed: [],
    named: [],
    ignored: false,
    restarts: false,
    threw: false,
    cause: '',
    steps: [],
    fixes: [],
    ...parts,
  };
}
