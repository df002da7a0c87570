// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  // Mistake: this is content, not an answer. An HTTP API with format 2.0 would make a 200 of it; a
  // REST API finds a member that it does not know, and the client gets a 502.
  return { greeting: `Hello from ${event.path}` };
};
