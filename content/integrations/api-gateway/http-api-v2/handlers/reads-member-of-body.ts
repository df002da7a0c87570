// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  // Mistake: the body is text, or not there. On text `sku` is undefined, whatever the client sent;
  // without a body reading it throws, and the client gets a 500.
  const { sku } = event.body as unknown as { sku?: string };
  if (!sku) return { statusCode: 400, body: 'Which article, please?' };
  return { statusCode: 201, body: `Ordered ${sku}` };
};
