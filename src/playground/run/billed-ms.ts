import type { RunResult } from '../../sandbox/protocol.ts';

/**
 * Milliseconds that Lambda would bill, rounded up. Since August 2025 they are those of init too:
 * https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/, 2026-11-24. An init that
 * failed is none of them, but its second try is part of the invocation: so bill the logs of live functions.
 */
export function billedMs({
  durationMs,
  initMs = 0,
  initFailures = [],
}: Pick<RunResult, 'durationMs' | 'initMs' | 'initFailures'>): number {
  return Math.ceil(durationMs + (initFailures.length > 0 ? 0 : initMs));
}
