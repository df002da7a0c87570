import { count } from '../words.ts';
import type { BatchRecord } from './batch.ts';

/** The end of an id: sequence numbers of one shard begin alike. */
export function recordId({ id }: BatchRecord): string {
  if (id === '') return 'without a number';
  const text = id.replaceAll('`', '');
  return text.length > 13 && !text.includes('@') ? `\`…${text.slice(-6)}\`` : `\`${text}\``;
}

/** "all 5 records", "the last 2 records", "record `…206818`" */
export function someRecords(some: BatchRecord[], all: BatchRecord[]): string {
  const [first] = some;
  if (some.length === all.length) return allRecords(all.length);
  if (first && some.length === 1) return `record ${recordId(first)}`;
  const isEnd = some.every((record, index) => record === all[all.length - some.length + index]);
  return isEnd ? `the last ${count(some.length, 'record')}` : count(some.length, 'record');
}

/** "all 5 records", "the record" */
export function allRecords(number: number): string {
  if (number === 1) return 'the record';
  return number === 2 ? 'both records' : `all ${count(number, 'record')}`;
}

/** "is" or "are" and so on, by number. */
export function verb(number: number, one: string, many: string): string {
  return number === 1 ? one : many;
}
