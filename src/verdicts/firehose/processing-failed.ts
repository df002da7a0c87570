import { member, textOf } from '../answer.ts';
import type { Attempt, Delivery } from '../verdict.ts';
import { firehoseSources } from './firehose-sources.ts';
import type { FirehoseRecord } from './read-records.ts';
import type { RecordError } from './record-errors.ts';

/** The usual time until Firehose hands a batch over, in milliseconds: it stands for all that passes before. */
const bufferInterval = 60_000;

/** The line that arrives in S3 for a record that counts as failed, in the order in which Firehose writes it. */
export function processingFailed(
  event: unknown,
  record: FirehoseRecord,
  error: RecordError,
  attempt: Attempt,
): Delivery {
  const [, partition = 'aws', , region = '', account = ''] = textOf(
    member(event, 'deliveryStreamArn'),
  ).split(':');
  return {
    to: 'S3 bucket, under `processing-failed/`',
    body: {
      rawData: record.raw,
      errorCode: error.code,
      errorMessage: error.message,
      attemptsMade: attempt.number,
      arrivalTimestamp: record.arrived,
      attemptEndingTimestamp: record.arrived + bufferInterval + attempt.ageSeconds * 1000,
      lambdaARN: `arn:${partition}:lambda:${region}:${account}:function:your-function:$LATEST`,
    },
    source: firehoseSources.measured,
  };
}
