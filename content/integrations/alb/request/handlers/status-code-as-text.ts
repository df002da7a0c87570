// Event type: alb/request
import type { ALBEvent } from 'aws-lambda';

export const handler = async (event: ALBEvent) => {
  return {
    // Mistake: statusCode has to be a number. API Gateway lets text pass, the load balancer does
    // not: the client gets a 502.
    statusCode: '200',
    headers: { 'content-type': 'text/plain' },
    body: `Hello from ${event.path}`,
  };
};
