// Event type: api-gateway/http-api-v1
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  // Mistake: this works with format 2.0 only. Format 1.0 guesses nothing, finds no statusCode, and
  // the client gets a 500.
  return { greeting: `Hello from ${event.path}` };
};
