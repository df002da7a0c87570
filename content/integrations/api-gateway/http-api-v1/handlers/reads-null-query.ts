// Event type: api-gateway/http-api-v1
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // Mistake: without a query the map is null, and reading from it throws: a 500.
  const page = event.queryStringParameters!['page'];
  return { statusCode: 200, body: `Page ${page ?? 1}` };
};
