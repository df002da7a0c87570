import type { RunResult } from '../../sandbox/protocol.ts';

/**
 * Milliseconds that Lambda would bill, rounded up. Since August 2025 they are those of init too:
 * https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/, 2026-11-24.
 */
export function billedMs({
  durationMs,
  initMs = 0,
}: Pick<RunResult, 'durationMs' | 'initMs'>): number {
  return Math.ceil(durationMs + initMs);
}
