import type { RunResult } from '../../../src/sandbox/protocol.ts';
import { runRequests } from './run-requests.ts';
import type { RuntimeCase } from './runtime-case.ts';

/** Evaluates an expression in the page, and its promise: what any browser's driver can do. */
export type Evaluate = (source: string) => Promise<unknown>;

/** Runs a case on a fresh worker, its events one after the other, until the process is gone. */
export async function runCase(recorded: RuntimeCase, evaluate: Evaluate): Promise<RunResult[]> {
  const results: RunResult[] = [];
  await evaluate('host.coldStart(), 0');
  for (const request of runRequests(recorded)) {
    const text = JSON.stringify(request).replaceAll('\u2028', '\\u2028');
    const result = (await evaluate(`host.run(${text})`)) as RunResult;
    results.push(result);
    if (result.exit || result.outcome.kind === 'timeout') break;
  }
  return results;
}
