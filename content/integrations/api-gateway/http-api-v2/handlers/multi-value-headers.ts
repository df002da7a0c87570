// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  return {
    statusCode: 200,
    // Mistake: multiValueHeaders belongs to format 1.0 and to REST APIs. Format 2.0 passes over it
    // without a word: no cookie reaches the client.
    multiValueHeaders: {
      'set-cookie': ['session=5f2b8c1e; Secure; HttpOnly', 'theme=dark; Secure'],
    },
    body: `Welcome to ${event.rawPath}`,
  };
};
