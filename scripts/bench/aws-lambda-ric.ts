import { installRuntime } from '../lib/recording/install-runtime.ts';
import type { InstalledRuntime } from '../lib/recording/install-runtime.ts';
import { runtimeReleases } from '../lib/recording/runtime-release.ts';
import { exampleRun } from './example-run.ts';
import { median } from './median.ts';
import type { BenchContext, Measurement } from './measurement.ts';
import { sandboxTimes } from './sandbox.ts';
import { timeClient } from './time-client.ts';
import type { ClientTimes } from './time-client.ts';

const runs = 30;

/** The sandbox beside AWS's own runtime on this machine: same handler, same event. */
export async function awsLambdaRic(context: BenchContext): Promise<Measurement[]> {
  const installed = install();
  if (!installed) return [];
  const { handler, event } = exampleRun();
  const times: ClientTimes[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeClient(installed, handler, event));
  const cold = median(times.map((time) => time.cold));
  const warm = median(times.map((time) => time.warm));
  const sandbox = await sandboxTimes(context);
  const group = 'aws-lambda-ric';
  const note = `median of ${runs}, with a Runtime API on loopback`;
  return [
    { group, what: 'cold: a new process', value: cold, unit: 'ms', note },
    { group, what: 'warm: in one process', value: warm, unit: 'ms', note },
    { group, what: 'sandbox, cold', value: sandbox.cold, unit: 'ms' },
    { group, what: 'sandbox, warm', value: sandbox.warm, unit: 'ms' },
    { group, what: 'sandbox to aws-lambda-ric, cold', value: sandbox.cold / cold, unit: '×' },
    { group, what: 'sandbox to aws-lambda-ric, warm', value: sandbox.warm / warm, unit: '×' },
  ];
}

function install(): InstalledRuntime | null {
  try {
    return installRuntime(runtimeReleases['nodejs24.x'], { log: console.error });
  } catch (error) {
    console.error(`aws-lambda-ric is not measured: ${String(error)}`);
    return null;
  }
}
