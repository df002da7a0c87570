// Event type: msk/records
import type { MSKEvent, MSKRecord } from 'aws-lambda';

/** @types/aws-lambda has no type for the answer. */
interface KafkaBatchResponse {
  batchItemFailures: { itemIdentifier: { partition: string; offset: number } }[];
}

const text = (base64: string | null | undefined): string | undefined =>
  // Without a key, and in a tombstone, there is nothing to decode.
  base64 === null || base64 === undefined
    ? undefined
    : Buffer.from(base64, 'base64').toString('utf8');

/** Your own work goes here. If it throws, the rest of the partition comes again. */
const work = async (record: MSKRecord): Promise<void> => {
  const key = text(record.key) ?? '(no key)';
  const value = text(record.value);
  if (value === undefined) console.log('Deleting', key);
  else console.log('Working on', key, /^[[{<]/.test(value) ? JSON.parse(value) : value);
};

export const handler = async (event: MSKEvent): Promise<KafkaBatchResponse> => {
  const batchItemFailures: KafkaBatchResponse['batchItemFailures'] = [];
  for (const [partition, records] of Object.entries(event.records)) {
    let failed = false;
    for (const record of records) {
      try {
        // What comes after a failure in the same partition must not overtake it.
        if (!failed) await work(record);
      } catch (error) {
        console.error(`${partition}, offset ${String(record.offset)} failed:`, error);
        failed = true;
      }
      if (failed) batchItemFailures.push({ itemIdentifier: { partition, offset: record.offset } });
    }
  }
  return { batchItemFailures };
};
