// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Buffer } from 'node:buffer';

/** What an image library says of bytes that are no image. */
const checkImage = (bytes: Buffer): void => {
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error('Input is no PNG image');
};

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // Mistake: with isBase64Encoded the body is base64, a third longer than what the client sent.
  // Right: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  const upload = Buffer.from(event.body ?? '');
  checkImage(upload);
  return { statusCode: 201, body: `${upload.length} bytes were saved.` };
};
