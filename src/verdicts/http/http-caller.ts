import type { Caller, HttpResponse } from '../verdict.ts';
import { decodeBase64 } from './decode-base64.ts';
import { reasonOf } from '../reason-of.ts';

type Header = HttpResponse['headers'][number];

const textTypes =
  /^(?:text\/|application\/(?:json|javascript|xml|x-www-form-urlencoded|[\w.+-]+\+(?:json|xml))\b|image\/svg\+xml\b)/i;

/** The value of the first header of a name, in whatever case. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1];
}

/** What the client gets. A body that is sent as bytes stays base64 unless it is text in the end. */
export function httpCaller(parts: {
  statusCode: number;
  reason?: string;
  headers?: Header[];
  body?: string;
  /** Whether the body is base64 that the service decodes. */
  decode?: boolean;
}): Extract<Caller, { kind: 'http' }> {
  const { statusCode, reason = reasonOf(statusCode), headers = [], body = '', decode } = parts;
  const text = decode ? decodedText(body, headerOf(headers, 'content-type')) : body;
  return {
    kind: 'http',
    statusCode,
    reason,
    headers,
    body: text ?? body,
    base64: text === null,
  };
}

/** The bytes as text, or `null` where they are none. */
function decodedText(body: string, contentType: string | undefined): string | null {
  const bytes = decodeBase64(body);
  if (bytes === null || (contentType !== undefined && !textTypes.test(contentType))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
