import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exampleRun } from './example-run.ts';
import { median } from './median.ts';
import type { BenchContext, Measurement } from './measurement.ts';
import { sandboxTimes } from './sandbox.ts';

const runs = 30;

/** The playground's sandbox beside lambda-local: same handler, same event, same machine. */
export async function lambdaLocal(context: BenchContext): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-local-'));
  const { handler, event } = exampleRun();
  const handlerFile = join(folder, 'index.mjs');
  const eventFile = join(folder, 'event.json');
  writeFileSync(handlerFile, handler);
  writeFileSync(eventFile, event);
  const cold = median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      run('lambda-local', '--esm', '-v', '0', '-l', handlerFile, '-e', eventFile);
      return performance.now() - start;
    }),
  );
  const script = resolve(import.meta.dirname, 'lambda-local-run.mjs');
  const output = run(process.execPath, script, handlerFile, eventFile, String(runs + 1));
  const warm = median((JSON.parse(output) as number[]).slice(1));
  rmSync(folder, { recursive: true });
  const sandbox = await sandboxTimes(context);
  const group = 'lambda-local';
  return [
    { group, what: 'cold: a new process', value: cold, unit: 'ms', note: `median of ${runs}` },
    { group, what: 'warm: in one process', value: warm, unit: 'ms', note: `median of ${runs}` },
    { group, what: 'sandbox, cold', value: sandbox.cold, unit: 'ms' },
    { group, what: 'sandbox, warm', value: sandbox.warm, unit: 'ms' },
    { group, what: 'sandbox to lambda-local, cold', value: sandbox.cold / cold, unit: '×' },
    { group, what: 'sandbox to lambda-local, warm', value: sandbox.warm / warm, unit: '×' },
  ];
}

function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stdout}${stderr}`);
  return stdout;
}
