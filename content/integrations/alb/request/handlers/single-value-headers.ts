// Event type: alb/request
import type { ALBEvent, ALBResult } from 'aws-lambda';

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  return {
    statusCode: 302,
    // Mistake: once the target group has multi-value headers on, the load balancer reads
    // multiValueHeaders alone. The client gets a 302 without location and without cookie.
    headers: {
      location: `https://shop.example.com${event.path}`,
      'set-cookie': 'session=5f2b8c1e; Secure; HttpOnly',
    },
  };
};
