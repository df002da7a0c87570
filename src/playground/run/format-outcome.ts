import type { Outcome } from '../../sandbox/protocol.ts';

/** Characters of an outcome that are shown; the rest is cut with a notice. */
const shownSize = 200_000;

/**
 * The outcome as text: a response as indented JSON, a streamed one as it came, anything else as the JSON that Lambda
 * answers for it.
 */
export function formatOutcome(outcome: Outcome): { text: string; cut: boolean } {
  const text = outcome.kind === 'response' ? responseText(outcome) : errorPayload(outcome);
  return text.length > shownSize
    ? { text: text.slice(0, shownSize), cut: true }
    : { text, cut: false };
}

function responseText({ body, stream }: Extract<Outcome, { kind: 'response' }>): string {
  if (stream?.base64 !== undefined) return `${byteCount(stream.base64)} bytes, binary`;
  return stream ? body : indent(body);
}

function byteCount(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}

function indent(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // An empty body is no JSON: it is shown as it came.
    return body;
  }
}

function errorPayload({
  errorType,
  errorMessage,
  trace,
}: Exclude<Outcome, { body: string }>): string {
  const payload = { errorType, errorMessage, ...(trace.length > 0 ? { trace } : {}) };
  return JSON.stringify(payload, null, 2);
}
