import { textOf } from '../answer.ts';
import type { Caller } from '../verdict.ts';
import { outgoingHeaders } from './edge-header.ts';
import { reasonOf } from '../reason-of.ts';

/** A response of a function as the viewer gets it, but for the headers that CloudFront adds. */
export function generatedResponse(response: Record<string, unknown>): Caller {
  const { status, statusDescription, headers, body, bodyEncoding } = response;
  const statusCode = Number(status);
  return {
    kind: 'http',
    statusCode,
    reason: textOf(statusDescription) || reasonOf(statusCode),
    headers: outgoingHeaders(headers),
    body: textOf(body),
    base64: bodyEncoding === 'base64',
  };
}
