import type { JudgedCall, JudgedOutcome } from '../../../src/verdicts/judge.ts';
import { runHandler } from '../events/run-handler.ts';
import { quietly } from './quietly.ts';

/** Milliseconds after which a handler that does not answer is taken to have timed out. */
const patience = 1000;

/** What a run of a handler in this process comes to, in Lambda's words, and its calls. */
export async function runOutcome(
  code: string,
  event: unknown,
): Promise<{ outcome: JudgedOutcome; calls: JudgedCall[] }> {
  const calls: JudgedCall[] = [];
  const outcome = await quietly(async (): Promise<JudgedOutcome> => {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<JudgedOutcome>((resolve) => {
      const timedOut: JudgedOutcome = { kind: 'timeout', errorType: 'Sandbox.Timedout' };
      timer = setTimeout(() => resolve(timedOut), patience);
    });
    const run = runHandler(code, event, (call) => calls.push(call)).then(
      (answer): JudgedOutcome => ({ kind: 'response', body: JSON.stringify(answer) }),
      failure,
    );
    return Promise.race([run, deadline]).finally(() => clearTimeout(timer));
  });
  return { outcome, calls };
}

function failure(thrown: unknown): JudgedOutcome {
  return thrown instanceof Error
    ? { kind: 'function-error', errorType: thrown.name, errorMessage: thrown.message }
    : { kind: 'function-error', errorType: 'Error', errorMessage: String(thrown) };
}
