// Event type: firehose/transform
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from 'aws-lambda';

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<FirehoseTransformationResult> => ({
  records: event.records.map(({ recordId, data }) => {
    const text = Buffer.from(data, 'base64').toString();
    // Mistake: data has to go back as base64. Firehose cannot decode this, and the records count
    // as failed.
    return { recordId, result: 'Ok', data: text.toUpperCase() + '\n' };
  }),
});
