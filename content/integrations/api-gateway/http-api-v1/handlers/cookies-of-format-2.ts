// Event type: api-gateway/http-api-v1
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  return {
    statusCode: 200,
    // Mistake: `cookies` belongs to format 2.0. Format 1.0 sets cookies by multiValueHeaders; the
    // user seems to be logged in and is not.
    cookies: ['session=5f2b8c1e; Secure; HttpOnly'],
    body: `Welcome back to ${event.path}`,
  };
};
