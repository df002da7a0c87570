import { member } from '../answer.ts';
import type { BatchRecord } from './batch.ts';
import type { Discard } from './batch-source.ts';
import { discardDocument, endsOf, isoTime } from './discard-document.ts';
import { packKafka } from './read-kafka.ts';
import { byteLength } from '../byte-length.ts';

/** What a queue, a topic of SNS or a bucket gets about a batch of Kafka that was given up. */
export function describeKafka(discard: Discard): unknown {
  const { event, records, withPayload } = discard;
  const payload = JSON.stringify(packKafka(event, records));
  const lists = Map.groupBy(records, ({ partition }) => partition);
  return {
    ...discardDocument(discard, member(event, 'eventSourceArn')),
    KafkaBatchInfo: {
      ...clusterOf(event, records.length, payload),
      recordsInfo: Object.fromEntries([...lists].map(([name, list]) => [name, rangeOf(list)])),
    },
    ...(withPayload ? { payload } : {}),
  };
}

/** What a topic of the cluster gets: a message for each record, with the record in it. */
export function produceKafka(discard: Discard): unknown[] {
  const { event, condition, records } = discard;
  return records.map((record) => {
    const payload = packKafka(event, [record]);
    const { requestContext, ...rest } = discardDocument(
      { ...discard, records: [record] },
      member(event, 'eventSourceArn'),
    );
    return {
      requestContext: {
        ...requestContext,
        functionArn: `${requestContext.functionArn}:$LATEST`,
        // The page on topics spells these two differently, and shows no other condition.
        ...(condition === 'RetryAttemptsExhausted' ? { condition: 'RetriesExhausted' } : {}),
      },
      ...rest,
      KafkaBatchInfo: {
        ...clusterOf(event, 1, JSON.stringify(payload)),
        recordInfo: { offset: offsetOf(record), timestamp: isoTime(record.arrivedAt) },
      },
      payload,
    };
  });
}

function clusterOf(event: unknown, batchSize: number, payload: string): Record<string, unknown> {
  return {
    batchSize,
    eventSourceArn: member(event, 'eventSourceArn'),
    bootstrapServers: member(event, 'bootstrapServers'),
    payloadSize: byteLength(payload),
  };
}

function rangeOf(records: BatchRecord[]): Record<string, unknown> {
  const [first, last] = endsOf(records);
  return {
    firstRecordOffset: offsetOf(first),
    lastRecordOffset: offsetOf(last),
    firstRecordTimestamp: isoTime(first?.arrivedAt ?? null),
    lastRecordTimestamp: isoTime(last?.arrivedAt ?? null),
  };
}

/** Offsets are texts in these documents. */
function offsetOf(record: BatchRecord | undefined): string | null {
  const offset = record?.record['offset'];
  return typeof offset === 'number' ? String(offset) : null;
}
