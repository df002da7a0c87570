import type { Outcome, RecordedCall, RunResult } from '../../sandbox/protocol.ts';
import type { JudgedCall, JudgedOutcome } from '../../verdicts/judge.ts';

/** A run as a judge sees it. */
export interface JudgedRun {
  event: unknown;
  outcome: JudgedOutcome;
  calls: JudgedCall[];
}

/** Notices of runs that the sandbox ended, not the function: nothing follows from them. */
const broken = new Set(['stopped', 'sandbox-lost', 'flood']);

/** A finished run for a judge; `null` where it did not end as it would at AWS. */
export function judgedRun(
  { outcome, calls, notices }: Pick<RunResult, 'outcome' | 'calls' | 'notices'>,
  event: string,
): JudgedRun | null {
  if (notices.some(({ code }) => broken.has(code))) return null;
  try {
    return {
      event: JSON.parse(event) as unknown,
      outcome: judgedOutcome(outcome),
      calls: calls.map(judgedCall),
    };
  } catch {
    return null; // No JSON, hence no event.
  }
}

function judgedOutcome(outcome: Outcome): JudgedOutcome {
  if (outcome.kind === 'response') return { kind: 'response', body: payload(outcome) };
  const { kind, errorType, errorMessage } = outcome;
  return {
    kind,
    ...(errorType === undefined ? {} : { errorType }),
    ...(errorMessage === undefined ? {} : { errorMessage }),
  };
}

/** What a service that does not read streams gets: a prelude comes first, then eight zero bytes. */
function payload({ body, stream }: Extract<Outcome, { kind: 'response' }>): string {
  return stream?.prelude === undefined ? body : `${stream.prelude}${'\0'.repeat(8)}${body}`;
}

function judgedCall(call: RecordedCall): JudgedCall {
  const failed = call.error === undefined ? {} : { error: call.error };
  if (call.kind === 'http') {
    const { kind, method, url, body } = call;
    return { kind, method, url, body, ...failed };
  }
  const { kind, service, operation, input } = call;
  return { kind, service, operation, input, ...failed };
}
