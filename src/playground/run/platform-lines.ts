import type { InitFailure, RunResult } from '../../sandbox/protocol.ts';
import { billedMs } from './billed-ms.ts';

/** What the platform logs around the runtime's own lines. */
export interface PlatformFrame {
  /** Those of each init that failed, after what that init has logged. */
  initReports: string[][];
  before: string[];
  after: string[];
}

/**
 * The platform's lines in text, as https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html has
 * them, 2026-11-24. That the report of a failed init has no `Init Duration` is as in the logs of live functions. Of a
 * timeout and an exit live functions have logged a line before END; some of 2026 no longer do
 * (https://github.com/DataBiosphere/azul/issues/8140), and tell it by the report's `Status` alone. Both are here, since
 * it is the line that says what happened.
 */
export function platformLines(result: RunResult, endedAt: number): PlatformFrame {
  const { requestId, durationMs, initMs, initFailures = [] } = result;
  const report = [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${durationMs.toFixed(2)} ms`,
    `Billed Duration: ${billedMs(result)} ms`,
    'Memory Size: 128 MB',
    'Max Memory Used: n/a in the browser',
    initMs === undefined || initFailures.length > 0 ? '' : `Init Duration: ${initMs.toFixed(2)} ms`,
    statusOf(result),
  ];
  return {
    initReports: initFailures.map(initReport),
    before: [`START RequestId: ${requestId} Version: $LATEST`],
    after: [
      ...ending(result, endedAt),
      `END RequestId: ${requestId}`,
      report.filter((part) => part !== '').join('\t'),
    ],
  };
}

function initReport({ errorType, initMs }: InitFailure, index: number): string[] {
  const phase = index === 0 ? 'init' : 'invoke';
  const duration = `Init Duration: ${initMs.toFixed(2)} ms`;
  return [`INIT_REPORT ${duration}\tPhase: ${phase}\tStatus: error\tError Type: ${errorType}`];
}

/** Only where Lambda itself ended the invocation; an error that the runtime has reported is none to it. */
function statusOf({ outcome }: RunResult): string {
  if (outcome.kind === 'timeout') return 'Status: timeout';
  return outcome.kind === 'exit' || outcome.kind === 'init-error'
    ? `Status: error\tError Type: ${outcome.errorType ?? 'Runtime.Unknown'}`
    : '';
}

function ending({ outcome, requestId, durationMs }: RunResult, endedAt: number): string[] {
  if (outcome.kind === 'exit') return [`${outcome.errorMessage}\n${outcome.errorType}`];
  if (outcome.kind !== 'timeout') return [];
  const time = new Date(endedAt).toISOString();
  return [`${time} ${requestId} Task timed out after ${(durationMs / 1000).toFixed(2)} seconds`];
}
