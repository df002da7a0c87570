import type { ExitReason, Outcome } from '../sandbox/protocol.ts';

/**
 * What Lambda itself answers where the runtime cannot: the wording of its emulator,
 * https://github.com/aws/aws-lambda-runtime-interface-emulator, and of live functions, 2026-11-24.
 */
export const platformOutcomes = {
  exit: (requestId: string, reason: ExitReason): Outcome => ({
    kind: 'exit',
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: ${exitText(reason)}`,
    trace: [],
  }),

  timeout: (requestId: string, timeoutMs: number): Outcome => ({
    kind: 'timeout',
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
    trace: [],
  }),

  oversized: (bytes: number): Outcome => ({
    kind: 'function-error',
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (6291556 bytes).`,
    trace: [],
  }),
};

function exitText(reason: ExitReason): string {
  if ('signal' in reason) return `Runtime exited with error: signal: ${reason.signal}`;
  return reason.status === 0
    ? 'Runtime exited without providing a reason'
    : `Runtime exited with error: exit status ${reason.status}`;
}
