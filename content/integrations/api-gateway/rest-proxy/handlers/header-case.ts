// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // Mistake: REST APIs pass on header names as the client wrote them. curl sends `accept`, a
  // browser `Accept`, and this finds one of the two. And in the console’s test headers is null.
  const accept = event.headers['accept'];
  if (!accept) return { statusCode: 406, body: 'Say what you accept.' };
  return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: accept };
};
