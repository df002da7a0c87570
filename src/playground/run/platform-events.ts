import type { RunResult } from '../../sandbox/protocol.ts';
import { billedMs } from './billed-ms.ts';
import type { PlatformFrame } from './platform-lines.ts';

/**
 * The platform's lines where the log's format is JSON: `platform.start` and `platform.report`, which the usual log
 * level has, in the shapes of https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html,
 * 2026-11-24. `maxMemoryUsedMB` is left out: it cannot be measured here.
 */
export function platformEvents(result: RunResult, endedAt: number): PlatformFrame {
  const { requestId, outcome, durationMs, initMs } = result;
  const event = (time: number, type: string, record: object): string =>
    JSON.stringify({ time: new Date(time).toISOString(), type: `platform.${type}`, record });
  const initReport = {
    initializationType: 'on-demand',
    phase: 'init',
    ...statusOf(result),
    metrics: { durationMs: rounded(initMs ?? 0) },
  };
  const startedAt = endedAt - durationMs;
  return {
    before: [
      ...(outcome.kind === 'init-error' ? [event(startedAt, 'initReport', initReport)] : []),
      event(startedAt, 'start', { requestId, version: '$LATEST' }),
    ],
    after: [
      event(endedAt, 'report', {
        requestId,
        metrics: {
          durationMs: rounded(durationMs),
          billedDurationMs: billedMs(result),
          memorySizeMB: 128,
          ...(initMs === undefined ? {} : { initDurationMs: rounded(initMs) }),
        },
        ...statusOf(result),
      }),
    ],
  };
}

function statusOf({ outcome }: RunResult): { status: string; errorType?: string } {
  if (outcome.kind === 'response') return { status: 'success' };
  if (outcome.kind === 'timeout') return { status: 'timeout' };
  return { status: 'error', errorType: outcome.errorType ?? 'Runtime.Unknown' };
}

function rounded(ms: number): number {
  return Number(ms.toFixed(3));
}
