// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    // Mistake: the body has to be text. Without JSON.stringify the answer is a malformed Lambda
    // proxy response, and the client gets a 502 although the function succeeded.
    body: { path: event.path },
  };
};
