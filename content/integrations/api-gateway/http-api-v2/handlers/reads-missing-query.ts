// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  // Mistake: without a query the member is not there at all, and reading from it throws: a 500 for
  // everyone who leaves the query out.
  const page = event.queryStringParameters!['page'];
  return { statusCode: 200, body: `Page ${page ?? 1}` };
};
