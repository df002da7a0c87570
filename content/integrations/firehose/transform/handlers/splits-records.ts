// Event type: firehose/transform
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from 'aws-lambda';

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<FirehoseTransformationResult> => ({
  // Mistake: two records come back under one recordId, and Firehose reports
  // Lambda.DuplicatedRecordId. Join the parts with newlines in one record instead.
  records: event.records.flatMap(({ recordId, data }) => [
    { recordId, result: 'Ok', data },
    { recordId, result: 'Ok', data: Buffer.from('copy\n').toString('base64') },
  ]),
});
