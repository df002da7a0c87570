import type { Outcome } from '../../../../src/sandbox/protocol.ts';

/** One line of the table that the attacks print. */
export interface AttackRow {
  number: number;
  name: string;
  outcome: string;
  /** Connections and datagrams that reached the canary. */
  hits: number;
  /** Milliseconds; absent where an attack has no sandbox or page of its own to measure. */
  longestGap?: number;
  recoverMs?: number;
}

/** What a run came to, in a few words. */
export function outcomeText(outcome: Outcome): string {
  const text =
    outcome.kind === 'response'
      ? `answered ${outcome.body}`
      : `${outcome.kind} ${outcome.errorType}`;
  return text.replaceAll(/[^ -~]/g, '?').slice(0, 60);
}
