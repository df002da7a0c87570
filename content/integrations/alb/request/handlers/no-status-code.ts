// Event type: alb/request
import type { ALBEvent } from 'aws-lambda';

export const handler = async (event: ALBEvent) => {
  // Mistake: this is content, not an answer. A function URL would make a 200 of it; the load
  // balancer finds no statusCode, and the client gets a 502.
  return { greeting: `Hello from ${event.path}` };
};
