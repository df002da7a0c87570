// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  // Mistake: a comma may be the client’s own. `?tags=tax%2C2026` is one value and becomes two here.
  // URLSearchParams on rawQueryString tells them apart.
  const tags = event.queryStringParameters?.['tags']?.split(',') ?? [];
  return { statusCode: 200, body: `${tags.length} tags: ${tags.join(' and ')}` };
};
