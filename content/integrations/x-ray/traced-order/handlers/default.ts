// Event type: x-ray/traced-order
import { randomBytes } from 'node:crypto';
import { PutTraceSegmentsCommand, XRayClient } from '@aws-sdk/client-xray';

interface Order {
  orderId: string;
  items: { sku: string; quantity: number }[];
}

const xray = new XRayClient();

/** `Root=1-…;Parent=…;Sampled=1`, new for each invocation: read it in the handler. */
const traceHeader = () => {
  const pairs = (process.env['_X_AMZN_TRACE_ID'] ?? '').split(';');
  return Object.fromEntries(pairs.map((pair) => pair.split('=', 2))) as Record<string, string>;
};

const price = ({ items }: Order): number => {
  if (items.some(({ quantity }) => quantity < 1)) throw new RangeError('Nothing is no quantity.');
  return items.reduce((sum, { quantity }) => sum + quantity * 12.5, 0);
};

export const handler = async (order: Order) => {
  const { Root, Parent, Sampled } = traceHeader();
  const subsegment: Record<string, unknown> = {
    type: 'subsegment',
    name: 'price',
    id: randomBytes(8).toString('hex'),
    trace_id: Root,
    parent_id: Parent,
    start_time: Date.now() / 1000,
    // Searchable: texts, numbers and booleans.
    annotations: { orderId: order.orderId, items: order.items.length },
    // Not searchable, so anything.
    metadata: { order: { items: order.items } },
  };
  try {
    return { total: price(order), trace: Root };
  } catch (error) {
    subsegment['fault'] = true;
    throw error;
  } finally {
    subsegment['end_time'] = Date.now() / 1000;
    // What is not sampled is not sent. A library does all this for you, and sends it by the daemon.
    if (Sampled === '1') {
      const TraceSegmentDocuments = [JSON.stringify(subsegment)];
      // Tracing must not break the work: without permission the order is priced all the same.
      await xray
        .send(new PutTraceSegmentsCommand({ TraceSegmentDocuments }))
        .catch((error: unknown) => console.warn('No trace:', error));
    }
  }
};
