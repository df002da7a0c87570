// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  return {
    statusCode: 303,
    headers: { Location: `https://shop.example.com${event.path}` },
    // `headers` has room for one value a name. Lists go here, and both maps are sent.
    multiValueHeaders: {
      'Set-Cookie': ['session=5f2b8c1e; Secure; HttpOnly; SameSite=Lax', 'theme=dark; Secure'],
    },
    body: '',
  };
};
