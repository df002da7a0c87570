// Event type: api-gateway/http-api-v1
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Buffer } from 'node:buffer';

/** Some names come in lower case, some do not. */
const headerOf = ({ headers }: APIGatewayProxyEvent, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];

const bodyOf = ({ body, isBase64Encoded }: APIGatewayProxyEvent): Buffer =>
  Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      route: `${event.httpMethod} ${event.resource}`,
      type: headerOf(event, 'content-type'),
      // What is empty is null here.
      statuses: event.multiValueQueryStringParameters?.['status'] ?? [],
      id: event.pathParameters?.['id'],
      user: event.requestContext.authorizer?.['claims']?.sub,
      bytes: bodyOf(event).length,
    }),
  };
};
