import type { RunResult } from '../../sandbox/protocol.ts';
import { billedMs } from './billed-ms.ts';

/** What the platform logs around the runtime's own lines. */
export interface PlatformFrame {
  before: string[];
  after: string[];
}

/**
 * The platform's lines in text. How a timeout, an exit and an init error end is as live functions show it
 * (https://github.com/DataBiosphere/azul/issues/8140 has `Status`), and
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html for `INIT_REPORT`, 2026-11-24.
 * Lambda would try a failed init a second time; here it runs once.
 */
export function platformLines(result: RunResult, endedAt: number): PlatformFrame {
  const { requestId, outcome, durationMs, initMs } = result;
  const init = initMs === undefined ? '' : `Init Duration: ${initMs.toFixed(2)} ms`;
  const status = statusOf(result);
  const report = [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${durationMs.toFixed(2)} ms`,
    `Billed Duration: ${billedMs(result)} ms`,
    'Memory Size: 128 MB',
    'Max Memory Used: n/a in the browser',
    init,
    status,
  ];
  const initReport = `INIT_REPORT ${init}\tPhase: init\t${status}`;
  return {
    before: [
      ...(outcome.kind === 'init-error' ? [initReport] : []),
      `START RequestId: ${requestId} Version: $LATEST`,
    ],
    after: [
      ...ending(result, endedAt),
      `END RequestId: ${requestId}`,
      report.filter((part) => part !== '').join('\t'),
    ],
  };
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
