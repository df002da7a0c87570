// Event type: msk/records
import type { MSKEvent } from 'aws-lambda';

export const handler = async (event: MSKEvent): Promise<void> => {
  for (const record of Object.values(event.records).flat()) {
    try {
      console.log('Working on', JSON.parse(Buffer.from(record.value, 'base64').toString('utf8')));
    } catch (error) {
      // Mistake: the error ends here. To Lambda the batch succeeded and its offsets are committed:
      // this record is not sent again, and the on-failure destination never hears of it.
      console.error(`Offset ${String(record.offset)} failed:`, error);
    }
  }
};
