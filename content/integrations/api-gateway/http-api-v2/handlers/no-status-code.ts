// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  if (!event.queryStringParameters?.['page']) {
    // Mistake: `status` is not `statusCode`. So this is content and no answer: the client gets a
    // 200 with {"status":400,"headers":{…},"body":"…"} for a body, and no error anywhere.
    return { status: 400, headers: { 'content-type': 'text/plain' }, body: 'Which page?' };
  }
  return { statusCode: 200, body: `Page ${event.queryStringParameters['page']}` };
};
