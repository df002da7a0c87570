import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { countPlaywright, countVitest } from './count-tests.ts';
import type { Counts } from './count-tests.ts';
import type { StepResult, TestStep } from './test-step.ts';

/** Runs one step to its end. A step that cannot start is a failed step, never an exception. */
export async function runStep(step: TestStep): Promise<StepResult> {
  const start = performance.now();
  const { exitCode, output } = await execute(step);
  const seconds = (performance.now() - start) / 1000;
  return { name: step.name, seconds, output, ...count(step, exitCode) };
}

function count({ report }: TestStep, exitCode: number | null): Counts {
  const ok = exitCode === 0;
  if (!report || !existsSync(report.file)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const read = report.format === 'vitest' ? countVitest : countPlaywright;
  const counts = read(readFileSync(report.file, 'utf8'));
  // A runner may fail without a failed test, e.g. for an error between two tests.
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) };
}

function execute(step: TestStep): Promise<{ exitCode: number | null; output: string }> {
  const [program, ...args] = step.command;
  const child = spawn(program, args, {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...step.env,
    },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on('error', (error) => {
      done({ exitCode: null, output: error.message });
    });
    child.on('close', (exitCode) => {
      done({ exitCode, output: Buffer.concat(chunks).toString() });
    });
  });
}
