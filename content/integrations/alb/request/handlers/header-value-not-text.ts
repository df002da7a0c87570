// Event type: alb/request
import type { ALBEvent } from 'aws-lambda';

export const handler = async (event: ALBEvent) => {
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/plain',
      // Mistake: header values have to be strings. One `true` or one number among them, and the
      // client gets a 502.
      'access-control-allow-credentials': true,
      'access-control-max-age': 600,
    },
    body: `Hello from ${event.path}`,
  };
};
