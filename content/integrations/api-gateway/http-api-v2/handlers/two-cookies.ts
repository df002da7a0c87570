// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const session = event.cookies?.find((cookie) => cookie.startsWith('session='));
  return {
    statusCode: 200,
    // Each entry becomes a set-cookie header of its own.
    cookies: ['session=5f2b8c1e; Secure; HttpOnly; SameSite=Lax', 'theme=dark; Secure'],
    headers: { 'content-type': 'text/plain' },
    body: session ? 'Welcome back' : 'Welcome',
  };
};
