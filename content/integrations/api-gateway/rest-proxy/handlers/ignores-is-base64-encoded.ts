// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Buffer } from 'node:buffer';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // Mistake: with isBase64Encoded the body is base64, a third longer than what the client sent.
  // An image that is saved like this does not open.
  const upload = Buffer.from(event.body ?? '');
  return {
    statusCode: 201,
    body: `Saved ${upload.length} bytes, beginning with ${upload.subarray(0, 4).toString('hex')}`,
  };
};
