// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // Mistake: without a query the map is null, not empty, and reading from it throws: a 502 for
  // everyone who leaves the query out.
  const page = event.queryStringParameters!['page'];
  return { statusCode: 200, body: `Page ${page ?? 1}` };
};
