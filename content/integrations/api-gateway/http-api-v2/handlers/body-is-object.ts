// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  return {
    // Mistake: with statusCode this is an answer, and then its body has to be text: the client gets
    // a 500. Either JSON.stringify the body, or return the object alone, without statusCode.
    statusCode: 200,
    body: { path: event.rawPath },
  };
};
