// Event type: x-ray/traced-order
import { randomBytes } from 'node:crypto';
import { PutTraceSegmentsCommand, XRayClient } from '@aws-sdk/client-xray';

const xray = new XRayClient();

export const handler = async ({ orderId }: { orderId: string }) => {
  const header = process.env['_X_AMZN_TRACE_ID'] ?? '';
  const subsegment = {
    type: 'subsegment',
    name: 'price',
    id: randomBytes(8).toString('hex'),
    trace_id: /Root=([^;]+)/.exec(header)?.[1],
    parent_id: /Parent=([^;]+)/.exec(header)?.[1],
    start_time: Date.now() / 1000,
    in_progress: true,
    annotations: { orderId },
  };
  // Mistake: sent when it starts, and never again. The trace shows it as pending for ever: send it once
  // more with an end_time, or only then.
  await xray.send(
    new PutTraceSegmentsCommand({ TraceSegmentDocuments: [JSON.stringify(subsegment)] }),
  );
  return { orderId };
};
