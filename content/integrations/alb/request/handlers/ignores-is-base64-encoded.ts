// Event type: alb/request
import type { ALBEvent, ALBResult } from 'aws-lambda';

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  // Mistake: with isBase64Encoded the body is base64, not what the client sent. It is a third too
  // long, an image saved like this does not open, and JSON that came compressed does not parse.
  const upload = new TextEncoder().encode(event.body ?? '');
  const announced = event.headers?.['content-length'] ?? '0';
  return {
    statusCode: 201,
    headers: { 'content-type': 'text/plain' },
    body: `The client sent ${announced} bytes, and ${upload.length} were saved.`,
  };
};
