import { isObject, listOf, member, textOf } from '../answer.ts';

/** A message of the batch, as far as it matters. */
export interface Message {
  id: string;
  pointer: string;
  /** How often it was received, this time included. */
  receives: number;
  /** Of a FIFO queue only. */
  group: string | null;
  record: Record<string, unknown>;
}

/** The messages of an event. What is no message is left out. */
export function readMessages(event: unknown): Message[] {
  return listOf(member(event, 'Records')).flatMap((record, index) => {
    if (!isObject(record)) return [];
    const attributes = record['attributes'];
    const group = member(attributes, 'MessageGroupId');
    const isFifo = textOf(record['eventSourceARN']).endsWith('.fifo');
    return {
      id: textOf(record['messageId']),
      pointer: `/Records/${index}`,
      receives: Number(member(attributes, 'ApproximateReceiveCount')) || 1,
      group: isFifo && typeof group === 'string' ? group : null,
      record,
    };
  });
}

/** The event with which messages come back: received once more, under new receipt handles. */
export function receiveAgain(messages: readonly Message[]): unknown {
  return {
    Records: messages.map(({ record, receives }) => ({
      ...record,
      receiptHandle: anotherHandle(textOf(record['receiptHandle'])),
      attributes: {
        ...(isObject(record['attributes']) ? record['attributes'] : {}),
        ApproximateReceiveCount: String(receives + 1),
      },
    })),
  };
}

/** The message as it lies in the dead-letter queue. */
export function inDeadLetterQueue({ record }: Message): unknown {
  const { messageId, body, attributes, messageAttributes, eventSourceARN } = record;
  return {
    messageId,
    body,
    attributes: {
      ...(isObject(attributes) ? attributes : {}),
      DeadLetterQueueSourceArn: eventSourceARN,
    },
    messageAttributes,
  };
}

/** Opaque to the reader, and not the one of before: the letters after the usual beginning change places. */
function anotherHandle(handle: string): string {
  const start = handle.startsWith('AQEB') ? 4 : 0;
  const rest = handle.slice(start);
  return `${handle.slice(0, start)}${rest.slice(7)}${rest.slice(0, 7)}`;
}
