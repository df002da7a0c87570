// Event type: alb/request
import type { ALBEvent, ALBResult } from 'aws-lambda';

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  // Mistake: header names arrive in lower case, so this is undefined, whatever the client sent.
  const contentType = event.headers?.['Content-Type'] as string;
  if (!contentType.startsWith('application/json')) {
    return { statusCode: 415, body: `Content type ${contentType}` };
  }
  return { statusCode: 200, body: event.body ?? '' };
};
