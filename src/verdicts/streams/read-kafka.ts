import { isObject, listOf, member } from '../answer.ts';
import type { BatchRecord } from './batch.ts';

/** The records of an event from Kafka, list by list. What is no record is left out. */
export function readKafka(event: unknown): BatchRecord[] {
  const lists = member(event, 'records');
  if (!isObject(lists)) return [];
  return Object.entries(lists).flatMap(([partition, list]) =>
    listOf(list).flatMap((record, index) => {
      if (!isObject(record)) return [];
      const { offset, timestamp } = record;
      const key = partition.replaceAll('~', '~0').replaceAll('/', '~1');
      return {
        id: `${partition}@${typeof offset === 'number' ? offset : '?'}`,
        pointer: `/records/${key}/${index}`,
        arrivedAt: typeof timestamp === 'number' ? timestamp : null,
        partition,
        record,
      };
    }),
  );
}

/** The event with only some of its records. */
export function packKafka(event: unknown, records: BatchRecord[]): unknown {
  const lists = Map.groupBy(records, ({ partition }) => partition);
  const entries = [...lists].map(([partition, list]): [string, unknown] => [
    partition,
    list.map(({ record }) => record),
  ]);
  return { ...(isObject(event) ? event : {}), records: Object.fromEntries(entries) };
}
