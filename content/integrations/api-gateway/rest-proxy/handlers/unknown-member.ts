// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/plain' },
    body: `Hello from ${event.path}`,
    // Mistake: HTTP APIs read `cookies`, REST APIs do not know it. One member that they do not
    // know makes the whole answer malformed: the client gets a 502.
    cookies: ['session=5f2b8c1e; Secure; HttpOnly'],
  };
};
