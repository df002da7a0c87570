import type { Sample } from '../../catalog/types.ts';
import type { FunctionSpec } from '../../sandbox/protocol.ts';
import type { Verdict } from '../../verdicts/verdict.ts';
import type { SandboxHost } from '../sandbox-host.ts';
import type { Problem } from '../validation/problem.ts';
import { runReport } from './run-report.ts';
import type { RunReport } from './run-report.ts';
import { sampleRunDone } from './sample-run.ts';
import type { SampleRun } from './sample-run.ts';

/** The function under test and how long it may take. */
export interface RunnableHandler {
  function: FunctionSpec;
  /** Seconds. */
  timeout: number;
  /** What recorded calls answer, as the sandbox takes it. */
  replies: Record<string, string>;
}

export interface Runner {
  /** `initLines` answers, once the run has ended, how many lines were logged before the handler was called. */
  run(handler: RunnableHandler, event: string, initLines?: () => number): Promise<RunReport>;
  /** Runs the samples one after the other and tells the whole table after each; `stop` ends it early. */
  runAll(
    handler: RunnableHandler,
    samples: readonly Sample[],
    tell: (table: SampleRun[]) => void,
  ): Promise<void>;
  stop(): void;
}

export interface RunnerOptions {
  host: Pick<SandboxHost, 'run' | 'stop'>;
  /** `null` where the service does not read the response. */
  checkResponse: (body: string) => Promise<Problem[] | null>;
  /** What the service makes of a run; `null` where nothing follows from it. */
  judge: (report: RunReport) => Verdict | null;
}

/** Runs handlers on events and tells what came of it. */
export function createRunner({ host, checkResponse, judge }: RunnerOptions): Runner {
  let round = 0;

  const runOnce = async (
    { timeout, ...rest }: RunnableHandler,
    event: string,
    initLines: () => number = () => 0,
  ): Promise<{ report: RunReport; durationMs: number }> => {
    const result = await host.run({ ...rest, event, timeoutMs: timeout * 1000 });
    const { outcome } = result;
    const isChecked = outcome.kind === 'response' && !outcome.stream;
    const report = runReport(result, {
      problems: isChecked ? await checkResponse(outcome.body) : null,
      files: rest.function.files.map(({ name }) => name),
      event,
      format: rest.function.environment['AWS_LAMBDA_LOG_FORMAT'],
      initLines: initLines(),
      endedAt: Date.now(),
    });
    return { report, durationMs: result.durationMs };
  };

  return {
    run: async (...run) => (await runOnce(...run)).report,
    async runAll(handler, samples, tell) {
      round += 1;
      const mine = round;
      let table = samples.map(({ name, title }): SampleRun => ({ name, title }));
      tell(table);
      for (const [index, sample] of samples.entries()) {
        const { report, durationMs } = await runOnce(handler, sample.text);
        if (round !== mine) return;
        table = table.with(index, {
          name: sample.name,
          title: sample.title,
          done: sampleRunDone(report, durationMs, judge(report)),
        });
        tell(table);
      }
    },
    stop() {
      round += 1;
      host.stop();
    },
  };
}
