// Event type: msk/records
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent): Promise<void> => {
  // Mistake: code from a queue. Kafka's records lie in `records`, with a small letter, and that is
  // an object with one list for each partition. Records is undefined, and the loop throws.
  for (const record of event.Records) {
    console.log('Working on', record.body);
  }
};
