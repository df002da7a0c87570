// Event type: firehose/transform
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from 'aws-lambda';

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<FirehoseTransformationResult> => ({
  records: event.records.map(({ recordId, data }) => {
    // Mistake: one record that is no JSON throws out of the handler, and the good records of the
    // batch fail with it. Catch it and return ProcessingFailed for this record alone.
    const click: unknown = JSON.parse(Buffer.from(data, 'base64').toString());
    return {
      recordId,
      result: 'Ok',
      data: Buffer.from(JSON.stringify(click) + '\n').toString('base64'),
    };
  }),
});
