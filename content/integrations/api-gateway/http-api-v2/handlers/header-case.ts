// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  // Mistake: header names are in lower case here, so this is undefined, whatever the client sent.
  const userAgent = event.headers['User-Agent'] as string;
  const isMobile = userAgent.includes('Mobile');
  return { statusCode: 200, body: isMobile ? 'The small page' : 'The large page' };
};
