// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Buffer } from 'node:buffer';

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  // Mistake: with isBase64Encoded the body is base64, a third longer than what the client sent.
  const upload = Buffer.from(event.body ?? '');
  const announced = event.headers['content-length'];
  return {
    statusCode: 201,
    body: `The client sent ${announced} bytes, ${upload.length} were saved.`,
  };
};
