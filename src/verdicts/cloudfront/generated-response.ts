import { textOf } from '../answer.ts';
import type { Caller } from '../verdict.ts';
import { outgoingHeaders } from './edge-header.ts';

const reasons: Record<number, string> = {
  200: 'OK',
  204: 'No Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A response of a function as the viewer gets it, but for the headers that CloudFront adds. */
export function generatedResponse(response: Record<string, unknown>): Caller {
  const { status, statusDescription, headers, body, bodyEncoding } = response;
  const statusCode = Number(status);
  return {
    kind: 'http',
    statusCode,
    reason: textOf(statusDescription) || (reasons[statusCode] ?? ''),
    headers: outgoingHeaders(headers),
    body: textOf(body),
    base64: bodyEncoding === 'base64',
  };
}
