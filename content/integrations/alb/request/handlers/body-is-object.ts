// Event type: alb/request
import type { ALBEvent } from 'aws-lambda';

export const handler = async (event: ALBEvent) => {
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    // Mistake: the body has to be a string. Without JSON.stringify the answer is malformed, and
    // the client gets a 502.
    body: { path: event.path },
  };
};
