import { member, textOf } from '../answer.ts';
import type { BatchSource, Discard, DestinationRules } from './batch-source.ts';
import { discardDocument, endsOf, isoTime } from './discard-document.ts';
import { packStream, readStream } from './read-stream.ts';
import type { StreamShape } from './read-stream.ts';
import type { RetryRules } from './retry-plan.ts';

/** What differs in the documents about batches of a stream. */
export interface StreamKind extends StreamShape {
  /** `KinesisBatchInfo` */
  batchInfo: string;
  precision: 'ms' | 's';
  /** Where a record names its shard, if it does. */
  shardOf(record: Record<string, unknown>): string;
}

export const kinesisKind: StreamKind = {
  part: 'kinesis',
  number: 'sequenceNumber',
  time: 'approximateArrivalTimestamp',
  batchInfo: 'KinesisBatchInfo',
  precision: 'ms',
  shardOf: (record) => textOf(record['eventID']).split(':')[0] ?? '',
};

export const dynamodbKind: StreamKind = {
  part: 'dynamodb',
  number: 'SequenceNumber',
  time: 'ApproximateCreationDateTime',
  batchInfo: 'DDBStreamBatchInfo',
  precision: 's',
  // A record does not say in which shard it lies; only the event of a window does.
  shardOf: () => 'shardId-00000001795509812604-7d2f19c4',
};

/** A stream as a source of batches. */
export function streamSource(kind: StreamKind, rules: RetryRules & DestinationRules): BatchSource {
  return {
    rules,
    passed: 'the checkpoint moves behind the batch',
    namesASet: false,
    read: (event) => readStream(event, kind),
    pack: packStream,
    describe: (discard) => describeDiscard(discard, kind),
  };
}

function describeDiscard(discard: Discard, kind: StreamKind): unknown {
  const { event, records, withPayload } = discard;
  const [first, last] = endsOf(records);
  const streamArn = first?.record['eventSourceARN'] ?? member(event, 'eventSourceARN');
  const shardId = member(event, 'shardId') ?? (first ? kind.shardOf(first.record) : undefined);
  return {
    ...discardDocument(discard, streamArn),
    [kind.batchInfo]: {
      shardId,
      startSequenceNumber: first?.id,
      endSequenceNumber: last?.id,
      approximateArrivalOfFirstRecord: isoTime(first?.arrivedAt ?? null, kind.precision),
      approximateArrivalOfLastRecord: isoTime(last?.arrivedAt ?? null, kind.precision),
      batchSize: records.length,
      streamArn,
    },
    ...(withPayload ? { payload: JSON.stringify(packStream(event, records)) } : {}),
  };
}
