// Event type: firehose/transform
import type { FirehoseTransformationEvent } from 'aws-lambda';

interface Outgoing {
  recordId: string;
  result: string;
  data: string;
}

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<{ records: Outgoing[] }> => ({
  // Mistake: it is Ok, with a small k, and neither OK nor Success. Whatever is not Ok or Dropped
  // counts as failed.
  records: event.records.map(({ recordId, data }) => ({ recordId, result: 'OK', data })),
});
