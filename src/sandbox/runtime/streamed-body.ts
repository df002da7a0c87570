import { limits } from '../limits.ts';
import type { ResponseStream, RuntimeError } from '../protocol.ts';

/** The content type that says: status code and headers come first, then eight zero bytes, then the body. */
export const preludeType = 'application/vnd.awslambda.http-integration-response';

const delimiterLength = 8;

export interface StreamedBody {
  body: string;
  stream: ResponseStream;
  /** Whether the body was longer than the page is shown. */
  cut: boolean;
}

/** What was streamed, as text where it is text, with its prelude apart. */
export function streamedBody(
  chunks: readonly Uint8Array[],
  contentType: string,
  error: RuntimeError | undefined,
): StreamedBody {
  const all = joined(chunks);
  const end = contentType === preludeType ? delimiterAt(all) : -1;
  const rest = end < 0 ? all : all.subarray(end + delimiterLength);
  const cut = rest.length > limits.responseBytes;
  const shown = cut ? rest.subarray(0, limits.responseBytes) : rest;
  const { text, base64 } = decoded(shown);
  const stream: ResponseStream = { contentType };
  if (end >= 0) stream.prelude = new TextDecoder().decode(all.subarray(0, end));
  if (base64 !== undefined) stream.base64 = base64;
  if (error) stream.error = error;
  return { body: text, stream, cut };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

function delimiterAt(bytes: Uint8Array): number {
  for (let index = bytes.indexOf(0); index >= 0; index = bytes.indexOf(0, index + 1)) {
    const run = bytes.subarray(index, index + delimiterLength);
    if (run.length === delimiterLength && run.every((byte) => byte === 0)) return index;
  }
  return -1;
}

function decoded(bytes: Uint8Array): { text: string; base64?: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return { text: new TextDecoder().decode(bytes), base64: btoa(binary) };
  }
}
