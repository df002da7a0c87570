import { textOf } from '../answer.ts';
import type { BatchRecord } from './batch.ts';
import type { Discard } from './batch-source.ts';

/** The beginning of each document about a batch that was given up: all but where its records are. */
export function discardDocument(discard: Discard, arn: unknown) {
  const { condition, invokeCount, threw } = discard;
  return {
    requestContext: {
      requestId: 'c9b8fa9f-5a7f-4c1d-af9c-0c604cde93a5',
      functionArn: functionArn(textOf(arn)),
      condition,
      approximateInvokeCount: invokeCount,
    },
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      // As recorded at AWS: `null` where the function returned and its answer failed the batch.
      functionError: threw ? 'Unhandled' : null,
    },
    version: '1.0',
    timestamp: givenUpAt(discard),
  };
}

/** A time as in these documents; with milliseconds or without. */
export function isoTime(milliseconds: number | null, precision: 'ms' | 's' = 'ms'): string | null {
  if (milliseconds === null || Math.abs(milliseconds) > 8.64e15) return null;
  const text = new Date(milliseconds).toISOString();
  return precision === 'ms' ? text : text.replace(/\.\d+Z$/, 'Z');
}

/** When the event does not tell, nobody can say. */
function givenUpAt({ records, ageSeconds }: Discard): string | null {
  const last = records.at(-1)?.arrivedAt ?? null;
  return last === null ? null : isoTime(last + ageSeconds * 1000);
}

/** In the Region and the account of the source. */
function functionArn(sourceArn: string): string {
  const [, partition = 'aws', , region = 'eu-west-1', account = '123456789012'] =
    sourceArn.split(':');
  return `arn:${partition}:lambda:${region}:${account}:function:my-function`;
}

/** First and last of the records that were given up. */
export function endsOf(records: BatchRecord[]): [BatchRecord | undefined, BatchRecord | undefined] {
  return [records[0], records.at(-1)];
}
