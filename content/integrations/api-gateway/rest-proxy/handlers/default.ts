// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Buffer } from 'node:buffer';

/** Names come in the case that the client chose. */
const headerOf = ({ headers }: APIGatewayProxyEvent, name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];

const bodyOf = ({ body, isBase64Encoded }: APIGatewayProxyEvent): Buffer =>
  Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');

const answer = (statusCode: number, value: unknown): APIGatewayProxyResult => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  switch (`${event.httpMethod} ${event.resource}`) {
    case 'GET /orders': {
      // Null without a query, so both steps need a question mark or a default.
      const statuses = event.multiValueQueryStringParameters?.['status'] ?? ['open'];
      return answer(200, { statuses, page: Number(event.queryStringParameters?.['page'] ?? 1) });
    }
    case 'GET /orders/{id}':
      return answer(200, { id: decodeURIComponent(event.pathParameters?.['id'] ?? '') });
    case 'POST /orders':
      try {
        return answer(201, { ordered: JSON.parse(bodyOf(event).toString()) });
      } catch {
        return answer(400, { message: 'The body is not JSON.' }); // Not thrown: that would be a 502.
      }
    case 'PUT /avatars/{user}':
      return answer(200, { type: headerOf(event, 'content-type'), bytes: bodyOf(event).length });
    default:
      return answer(404, { message: `No ${event.httpMethod} ${event.path} here.` });
  }
};
