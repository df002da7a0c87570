import type { InitFailure, RunResult } from '../../sandbox/protocol.ts';
import { billedMs } from './billed-ms.ts';
import type { PlatformFrame } from './platform-lines.ts';

/**
 * The platform's lines where the log's format is JSON, in the shapes of
 * https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html, 2026-11-24. The system log level is the
 * usual INFO, which has `start` and `report`, and of what is a warning the `runtimeDone` of an invocation and the
 * `initRuntimeDone` and `initReport` of an init that failed:
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html. Left out is what cannot be
 * known here: `maxMemoryUsedMB`, and `initStart`, which is below INFO without a runtime's version.
 */
export function platformEvents(result: RunResult, endedAt: number): PlatformFrame {
  const { requestId, outcome, durationMs, initMs, initFailures = [] } = result;
  const event = (time: number, type: string, record: object): string =>
    JSON.stringify({ time: new Date(time).toISOString(), type: `platform.${type}`, record });
  const startedAt = endedAt - durationMs;
  const ended = outcome.kind === 'response' || outcome.kind === 'function-error';
  const done = { requestId, ...statusOf(result), metrics: { durationMs: rounded(durationMs) } };
  return {
    initReports: initFailures.map((failure, index) => {
      const time = index === 0 ? startedAt : startedAt + failure.initMs;
      const about = aboutInit(failure, index);
      const metrics = { durationMs: rounded(failure.initMs) };
      return [
        event(time, 'initRuntimeDone', about),
        event(time, 'initReport', { ...about, metrics }),
      ];
    }),
    before: [event(startedAt, 'start', { requestId, version: '$LATEST' })],
    after: [
      ...(ended ? [] : [event(endedAt, 'runtimeDone', done)]),
      event(endedAt, 'report', {
        requestId,
        metrics: {
          durationMs: rounded(durationMs),
          billedDurationMs: billedMs(result),
          memorySizeMB: 128,
          ...(initMs === undefined || initFailures.length > 0
            ? {}
            : { initDurationMs: rounded(initMs) }),
        },
        ...statusOf(result),
      }),
    ],
  };
}

function aboutInit({ errorType }: InitFailure, index: number): object {
  const phase = index === 0 ? 'init' : 'invoke';
  return { initializationType: 'on-demand', phase, status: 'error', errorType };
}

function statusOf({ outcome }: RunResult): { status: string; errorType?: string } {
  if (outcome.kind === 'response') return { status: 'success' };
  if (outcome.kind === 'timeout') return { status: 'timeout' };
  return { status: 'error', errorType: outcome.errorType ?? 'Runtime.Unknown' };
}

function rounded(ms: number): number {
  return Number(ms.toFixed(3));
}
