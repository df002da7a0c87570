// Event type: firehose/transform
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from 'aws-lambda';

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<FirehoseTransformationResult> => ({
  // Mistake: filtered records are missing from the answer. Firehose wants each recordId back and
  // reports Lambda.MissingRecordId. To leave a record out, return it with the result Dropped.
  records: event.records
    .filter(({ data }) => !Buffer.from(data, 'base64').toString().includes('/health'))
    .map(({ recordId, data }) => ({ recordId, result: 'Ok', data })),
});
