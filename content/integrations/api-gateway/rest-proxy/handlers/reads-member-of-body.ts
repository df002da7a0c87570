// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // Mistake: the body is text, or null. On text `sku` is undefined, whatever the client sent; on
  // null reading it throws. JSON.parse(event.body) comes first.
  const { sku } = event.body as unknown as { sku?: string };
  if (!sku) return { statusCode: 400, body: 'Which article, please?' };
  return { statusCode: 201, body: `Ordered ${sku}` };
};
