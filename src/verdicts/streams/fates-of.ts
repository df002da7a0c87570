import type { RecordFate } from '../verdict.ts';
import type { BatchRecord, Reading } from './batch.ts';
import type { RetryPlan, RetrySettings } from './retry-plan.ts';

/** What becomes of each record. */
export function fatesOf(
  records: BatchRecord[],
  reading: Reading,
  plan: RetryPlan,
  { onFailure }: RetrySettings,
  limit: number | null,
): RecordFate[] {
  const { failed, named, ignored } = reading;
  const failedOnes = new Set(failed);
  const namedOnes = new Set(named);
  return records.map((record): RecordFate => {
    const { id, pointer } = record;
    const fate = (kind: RecordFate['fate'], text: string): RecordFate => ({
      id,
      pointer,
      fate: kind,
      text,
    });
    if (!failedOnes.has(record)) {
      return ignored && namedOnes.has(record)
        ? fate('lost', 'passed over, though named as failed')
        : fate('done', 'done');
    }
    switch (plan.kind) {
      case 'expired':
        return fate('lost', 'trimmed unread');
      case 'given-up':
        return onFailure === 'none'
          ? fate('lost', 'given up')
          : fate('kept', 'given up, to the on-failure destination');
      case 'again':
      case 'none':
        return fate('again', againWords(record, namedOnes, plan, limit));
    }
  });
}

function againWords(
  record: BatchRecord,
  named: Set<BatchRecord>,
  plan: RetryPlan,
  limit: number | null,
): string {
  if (plan.kind === 'again' && plan.parts.length > 1) {
    return `comes again in the ${plan.parts[0]?.includes(record) ? 'first' : 'second'} half`;
  }
  const retry =
    plan.kind === 'again' && plan.attempt > 1 && limit !== null
      ? ` (retry ${(plan.attempt - 1).toLocaleString('en')} of ${limit.toLocaleString('en')})`
      : '';
  const why = named.size > 0 && !named.has(record) ? ', though not named as failed' : '';
  return `comes again${retry}${why}`;
}
