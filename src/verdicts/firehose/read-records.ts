import { isObject, listOf, member, textOf } from '../answer.ts';

/** A record of the batch, as far as it matters. */
export interface FirehoseRecord {
  id: string;
  pointer: string;
  /** Milliseconds since 1970. */
  arrived: number;
  /** Where the content is, in the event and in the answer: another name if MSK is the source. */
  content: 'data' | 'kafkaRecordValue';
  /** Base64. */
  raw: string;
}

/** The records of an event. What is no record is left out. */
export function readRecords(event: unknown): FirehoseRecord[] {
  return listOf(member(event, 'records')).flatMap((record, index) => {
    if (!isObject(record)) return [];
    const content = Object.hasOwn(record, 'kafkaRecordValue') ? 'kafkaRecordValue' : 'data';
    return {
      id: textOf(record['recordId']),
      pointer: `/records/${index}`,
      arrived: arrivalOf(record),
      content,
      raw: textOf(record[content]),
    };
  });
}

function arrivalOf(record: Record<string, unknown>): number {
  const nested = member(record['mskRecordMetadata'], 'approximateArrivalTimestamp');
  return Number(record['approximateArrivalTimestamp'] ?? nested) || 0;
}
