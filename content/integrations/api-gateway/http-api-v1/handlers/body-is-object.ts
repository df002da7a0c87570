// Event type: api-gateway/http-api-v1
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  return {
    statusCode: 200,
    // Mistake: the body has to be text. Without JSON.stringify the answer is not in the required
    // format: the client gets a 500, not the 502 of a REST API.
    body: { path: event.path },
  };
};
