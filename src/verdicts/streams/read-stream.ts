import { isObject, listOf, member, textOf } from '../answer.ts';
import type { BatchRecord } from './batch.ts';

/** Where a record of a stream has what matters. */
export interface StreamShape {
  /** `kinesis` or `dynamodb` */
  part: string;
  /** `sequenceNumber` or `SequenceNumber` */
  number: string;
  /** Name of its time, in seconds. */
  time: string;
}

/** The records of an event. What is no record is left out. */
export function readStream(event: unknown, { part, number, time }: StreamShape): BatchRecord[] {
  return listOf(member(event, 'Records')).flatMap((record, index) => {
    if (!isObject(record)) return [];
    const seconds = member(record[part], time);
    return {
      id: textOf(member(record[part], number)),
      pointer: `/Records/${index}`,
      arrivedAt: typeof seconds === 'number' ? Math.round(seconds * 1000) : null,
      partition: '',
      record,
    };
  });
}

/** The event with only some of its records. */
export function packStream(event: unknown, records: BatchRecord[]): unknown {
  return { ...(isObject(event) ? event : {}), Records: records.map(({ record }) => record) };
}
