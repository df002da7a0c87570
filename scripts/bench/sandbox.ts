import { chromium as playwright } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags } from '../lib/browser-flags.ts';
import { exampleRun } from './example-run.ts';
import { median } from './median.ts';
import type { BenchContext, Measurement } from './measurement.ts';

const runs = 30;

export interface RunTimes {
  cold: number;
  newWorker: number;
  warm: number;
}

/** Medians from the call to the result in the page: new frame, new worker, same worker. */
export async function sandboxTimes({ url, chromium }: BenchContext): Promise<RunTimes> {
  const bundle = await build({
    entryPoints: ['src/playground/sandbox-host.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'sandboxHostModule',
    write: false,
  });
  const browser = await playwright.launch({ executablePath: chromium, args: browserFlags });
  const page = await browser.newPage();
  await page.goto(`${url}playground/`, { waitUntil: 'networkidle' });
  // The module joins the page as the console would load it, so the page's own policy holds.
  const code = `${bundle.outputFiles[0]?.text ?? ''}; (${measureInPage.toString()})(sandboxHostModule, ${JSON.stringify(
    { url, runs, ...exampleRun() },
  )})`;
  const times = await page.evaluate<Record<keyof RunTimes, number[]>>(code);
  await browser.close();
  return {
    cold: median(times.cold),
    newWorker: median(times.newWorker),
    warm: median(times.warm),
  };
}

/** How long a run takes in a new sandbox, in a new worker and in a warm one. */
export async function sandbox(context: BenchContext): Promise<Measurement[]> {
  const { cold, newWorker, warm } = await sandboxTimes(context);
  const note = `median of ${runs}`;
  const group = 'sandbox';
  return [
    { group, what: 'cold start: new frame and worker', value: cold, unit: 'ms', note },
    { group, what: 'new worker in a live frame', value: newWorker, unit: 'ms', note },
    { group, what: 'warm run', value: warm, unit: 'ms', note },
  ];
}

interface Host {
  run(request: unknown): Promise<{ outcome: { kind: string } }>;
  coldStart(): void;
  dispose(): void;
}

interface Job {
  url: string;
  runs: number;
  handler: string;
  event: string;
  timeoutMs: number;
}

/** Runs in the page, hence uses nothing from outside. */
async function measureInPage(
  { createSandboxHost }: { createSandboxHost: (options: unknown) => Host },
  job: Job,
): Promise<Record<'cold' | 'newWorker' | 'warm', number[]>> {
  const make = (): Host =>
    createSandboxHost({
      frameUrl: `${job.url}sandbox.html`,
      workerUrl: `${job.url}sandbox/worker.js`,
      document,
    });
  const time = async (host: Host): Promise<number> => {
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
  const times = { cold: [] as number[], newWorker: [] as number[], warm: [] as number[] };
  for (let run = 0; run < job.runs; run++) {
    const host = make();
    times.cold.push(await time(host));
    host.coldStart();
    times.newWorker.push(await time(host));
    times.warm.push(await time(host));
    host.dispose();
  }
  return times;
}
