// Event type: api-gateway/http-api-v1
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  return {
    statusCode: 303,
    headers: { location: `https://shop.example.com${event.path}` },
    // `headers` has room for one value a name: lists go here.
    multiValueHeaders: {
      'set-cookie': ['session=5f2b8c1e; Secure; HttpOnly; SameSite=Lax', 'theme=dark; Secure'],
    },
    body: '',
  };
};
