import type { BatchRecord } from './batch.ts';

/** The record with the lowest sequence number. Those are too large for JavaScript's numbers. */
export function lowestOf(records: readonly BatchRecord[]): BatchRecord | undefined {
  return records.reduce<BatchRecord | undefined>(
    (lowest, record) => (lowest && !isLower(record.id, lowest.id) ? lowest : record),
    undefined,
  );
}

/** What is no number keeps the order of the batch. */
function isLower(one: string, other: string): boolean {
  const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
  return areNumbers && BigInt(one) < BigInt(other);
}
