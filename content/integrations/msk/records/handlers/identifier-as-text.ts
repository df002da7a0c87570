// Event type: msk/records
import type { MSKEvent } from 'aws-lambda';

export const handler = async (event: MSKEvent) => {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const [partition, records] of Object.entries(event.records)) {
    for (const record of records) {
      try {
        console.log('Working on', JSON.parse(Buffer.from(record.value, 'base64').toString('utf8')));
      } catch (error) {
        console.error('A record failed:', error);
        // Mistake: a text, as for queues and streams. Kafka needs an object with partition and
        // offset; this names no record of the batch, so all of it comes again.
        batchItemFailures.push({ itemIdentifier: `${partition}-${String(record.offset)}` });
      }
    }
  }
  return { batchItemFailures };
};
