// Event type: firehose/transform
import type { FirehoseTransformationEvent, FirehoseTransformationResult } from 'aws-lambda';

type Outgoing = FirehoseTransformationResult['records'][number];
type Incoming = FirehoseTransformationEvent['records'][number] & { kafkaRecordValue?: string };

/** Your own work goes here. What it returns is delivered; nothing means: leave the record out. */
const transform = (click: { page?: string }): object | undefined =>
  click.page === '/health' ? undefined : { ...click, shop: 'eu' };

const answer = (record: Incoming): Outgoing => {
  const { recordId } = record;
  // With MSK as source, the content has another name, on the way in and on the way out.
  const member = record.kafkaRecordValue === undefined ? 'data' : 'kafkaRecordValue';
  try {
    const text = Buffer.from(record[member] ?? '', 'base64').toString();
    const result = transform(JSON.parse(text) as { page?: string });
    if (result === undefined) return { recordId, result: 'Dropped' };
    // Without the newline, all records of a file would stand on one line.
    const line = JSON.stringify(result) + '\n';
    return { recordId, result: 'Ok', [member]: Buffer.from(line).toString('base64') };
  } catch (error) {
    console.error(`Record ${recordId} failed:`, error);
    return { recordId, result: 'ProcessingFailed', [member]: record[member] };
  }
};

export const handler = async (
  event: FirehoseTransformationEvent,
): Promise<FirehoseTransformationResult> => ({ records: event.records.map(answer) });
