import type { BenchHost, HostModule } from './in-sandbox-page.ts';

export interface SandboxJob {
  url: string;
  runs: number;
  handler: string;
  event: string;
  timeoutMs: number;
}

export type SandboxSamples = Record<'cold' | 'newWorker' | 'warm', number[]>;

/** Runs in the page, hence uses nothing from outside. */
export async function measureSandbox(
  { createSandboxHost }: HostModule,
  job: SandboxJob,
): Promise<SandboxSamples> {
  const make = (): BenchHost =>
    createSandboxHost({
      frameUrl: `${job.url}sandbox.html`,
      workerUrl: `${job.url}sandbox/worker.js`,
      document,
    });
  const time = async (host: BenchHost): Promise<number> => {
    const start = performance.now();
    const { outcome } = await host.run({
      function: {
        files: [{ name: 'index', code: job.handler, language: 'javascript' }],
        handler: 'index.handler',
        runtime: 'nodejs24.x',
        environment: {},
      },
      event: job.event,
      timeoutMs: job.timeoutMs,
    });
    if (outcome.kind !== 'response') throw new Error(JSON.stringify(outcome));
    return performance.now() - start;
  };
  const samples: SandboxSamples = { cold: [], newWorker: [], warm: [] };
  for (let run = 0; run < job.runs; run++) {
    const host = make();
    samples.cold.push(await time(host));
    host.coldStart();
    samples.newWorker.push(await time(host));
    samples.warm.push(await time(host));
    host.dispose();
  }
  return samples;
}
