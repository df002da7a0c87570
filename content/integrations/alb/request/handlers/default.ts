// Event type: alb/request
import type { ALBEvent, ALBResult } from 'aws-lambda';

/** The body as text, whether or not the load balancer encoded it. */
const textOf = ({ body, isBase64Encoded }: ALBEvent): string => {
  if (!isBase64Encoded) return body ?? '';
  const bytes = Uint8Array.from(atob(body ?? ''), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
};

/** A header in whichever of its two forms the target group sends it. */
const headerOf = (event: ALBEvent, name: string): string | undefined =>
  event.headers?.[name] ?? event.multiValueHeaders?.[name]?.at(-1);

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  // Health checks come first: they have no host, no cookies and no body.
  if (headerOf(event, 'user-agent')?.startsWith('ELB-HealthChecker/')) {
    return { statusCode: 200, body: 'healthy' };
  }

  const contentType = 'application/json; charset=utf-8';
  return {
    statusCode: 200,
    statusDescription: '200 OK',
    isBase64Encoded: false,
    // The load balancer takes the one that fits its target group and ignores the other.
    headers: { 'content-type': contentType },
    multiValueHeaders: { 'content-type': [contentType] },
    body: JSON.stringify({
      method: event.httpMethod,
      path: event.path,
      query: event.queryStringParameters ?? event.multiValueQueryStringParameters,
      body: textOf(event),
    }),
  };
};
