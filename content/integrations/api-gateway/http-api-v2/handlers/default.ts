// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Buffer } from 'node:buffer';

const bodyOf = ({ body, isBase64Encoded }: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');

const answer = (statusCode: number, value: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  switch (event.routeKey) {
    case 'GET /orders': {
      // Repeated parameters come joined by commas; the raw query still has them one by one.
      const query = new URLSearchParams(event.rawQueryString);
      return answer(200, {
        statuses: query.getAll('status'),
        page: Number(query.get('page') ?? 1),
      });
    }
    case 'GET /orders/{id}':
      return answer(200, { id: event.pathParameters?.['id'] });
    case 'POST /orders':
      try {
        return answer(201, { ordered: JSON.parse(bodyOf(event).toString()) });
      } catch {
        return answer(400, { message: 'The body is not JSON.' });
      }
    case 'PUT /avatars/{user}':
      return answer(200, { type: event.headers['content-type'], bytes: bodyOf(event).length });
    default:
      return answer(404, {
        message: `No ${event.requestContext.http.method} ${event.rawPath} here.`,
      });
  }
};
