// Event type: alb/request
import type { ALBEvent } from 'aws-lambda';

export const handler = async (event: ALBEvent) => {
  // Mistake: this is the answer's content, not an answer. A function URL would wrap it into a 200;
  // the load balancer misses `statusCode` and sends the client a 502.
  return { greeting: `Hello from ${event.path}` };
};
