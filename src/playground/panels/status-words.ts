import type { VerdictStatus } from '../../verdicts/verdict.ts';

/** The words of the statuses. */
export const statusWords: Record<VerdictStatus, string> = {
  ok: 'OK',
  rejected: 'Rejected',
  retried: 'Retried',
  partial: 'Partial',
  lost: 'Lost',
};
