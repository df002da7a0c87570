// Event type: alb/request
import type { ALBEvent, ALBResult } from 'aws-lambda';

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  // Mistake: with isBase64Encoded the body is base64, not what the client sent. JSON that came
  // compressed or as anything but text does not parse, and the client gets a 502.
  const order = JSON.parse(event.body ?? '{}') as { orderId?: string };
  return {
    statusCode: 201,
    headers: { 'content-type': 'text/plain' },
    body: `Order ${order.orderId ?? 'without an id'} was saved.`,
  };
};
