import { exampleRun } from './example-run.ts';
import { inSandboxPage } from './in-sandbox-page.ts';
import { measureEcho } from './measure-echo.ts';
import { measureSandbox } from './measure-sandbox.ts';
import { median } from './median.ts';
import type { BenchContext, Measurement } from './measurement.ts';

const runs = 30;
const importing = `import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
export const handler = async (event) =>
  createHash('sha256').update(gunzipSync(gzipSync(JSON.stringify(event)))).digest('hex');`;

export interface RunTimes {
  cold: number;
  newWorker: number;
  warm: number;
}

/** Medians from the call to the result in the page: new frame, new worker, same worker. */
export async function sandboxTimes(
  context: BenchContext,
  handler = exampleRun().handler,
): Promise<RunTimes> {
  const samples = await inSandboxPage(context, measureSandbox, { runs, ...exampleRun(), handler });
  return {
    cold: median(samples.cold),
    newWorker: median(samples.newWorker),
    warm: median(samples.warm),
  };
}

/** How long a run takes in a new sandbox, in a new worker and in a warm one; and a bare echo. */
export async function sandbox(context: BenchContext): Promise<Measurement[]> {
  const times = await sandboxTimes(context);
  const { cold: imports } = await sandboxTimes(context, importing);
  const text = JSON.stringify(exampleRun());
  const echo = median(await inSandboxPage(context, measureEcho, { runs, text }));
  const note = `median of ${runs}`;
  const row = (what: string, value: number): Measurement => ({
    group: 'sandbox',
    what,
    value,
    unit: 'ms',
    note,
  });
  return [
    row('cold start: new frame and worker', times.cold),
    row('cold start, importing crypto and zlib', imports),
    row('new worker in a live frame', times.newWorker),
    row('warm run', times.warm),
    row('bare echo: the same frame, a worker without runtime', echo),
    { group: 'sandbox', what: 'warm run to bare echo', value: times.warm / echo, unit: '×' },
  ];
}
