// Event type: firehose/transform
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from 'aws-lambda';

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<FirehoseTransformationResult> => ({
  records: event.records.map(({ recordId, data, approximateArrivalTimestamp }) => {
    try {
      const click = JSON.parse(Buffer.from(data, 'base64').toString()) as { customer?: string };
      const [date = ''] = new Date(approximateArrivalTimestamp).toISOString().split('T');
      // The S3 prefix uses them: customer=!{partitionKeyFromLambda:customer}/date=…
      const partitionKeys = { customer: click.customer ?? 'unknown', date };
      const line = Buffer.from(JSON.stringify(click) + '\n').toString('base64');
      return { recordId, result: 'Ok', data: line, metadata: { partitionKeys } };
    } catch {
      return { recordId, result: 'ProcessingFailed', data };
    }
  }),
});
