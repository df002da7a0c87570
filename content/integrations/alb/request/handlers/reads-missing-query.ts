// Event type: alb/request
import type { ALBEvent, ALBResult } from 'aws-lambda';

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  // Mistake: with multi-value headers on, queryStringParameters is not there at all, and reading
  // from it throws: a 502. Where it is there, the value is still URL-encoded.
  const { q } = event.queryStringParameters as Record<string, string>;
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/plain' },
    body: `You searched for ${q ?? 'nothing'}`,
  };
};
