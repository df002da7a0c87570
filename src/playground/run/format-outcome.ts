import type { Outcome } from '../../sandbox/protocol.ts';

/** Characters of an outcome that are shown; the rest is cut with a notice. */
const shownSize = 200_000;

/** The outcome as text: a response as indented JSON, anything else as the JSON that Lambda answers for it. */
export function formatOutcome(outcome: Outcome): { text: string; cut: boolean } {
  const text = outcome.kind === 'response' ? indent(outcome.body) : errorPayload(outcome);
  return text.length > shownSize
    ? { text: text.slice(0, shownSize), cut: true }
    : { text, cut: false };
}

function indent(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // Streamed and empty bodies are no JSON: they are shown as they came.
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
