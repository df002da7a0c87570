// Event type: msk/records
import type { MSKEvent } from 'aws-lambda';

export const handler = async (event: MSKEvent): Promise<void> => {
  for (const record of Object.values(event.records).flat()) {
    // Mistake: a tombstone has no value; the type does not say so. Buffer.from throws on null and
    // undefined, and the deletion blocks its partition instead of deleting something.
    const json = Buffer.from(record.value, 'base64').toString('utf8');
    console.log('Saving', JSON.parse(json));
  }
};
