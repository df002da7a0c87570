import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provideLocalChromium } from './lib/local-chromium.ts';
import { runStep } from './lib/run-step.ts';
import type { StepResult, TestStep } from './lib/test-step.ts';
import { testSteps } from './lib/test-steps.ts';
import { testSummary } from './lib/test-summary.ts';
import { useLocalPrograms } from './lib/use-local-programs.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
useLocalPrograms();
const scratch = resolve('node_modules/.cache/test');
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });

const steps = chosen(testSteps(scratch), values.only);
const results: StepResult[] = [];
if (steps.some(({ command }) => command[0] === 'playwright')) results.push(provideChromium());
await Promise.all([runLane('code'), runLane('site')]);
await runLane('browser');

const order = ['chromium', ...steps.map(({ name }) => name)];
results.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
console.log(testSummary(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

function chosen(all: TestStep[], only: string | undefined): TestStep[] {
  if (only === undefined) return all;
  const names = only.split(',');
  const unknown = names.find((name) => !all.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = all.map(({ name }) => name).join(', ');
    throw new Error(`There is no step \`${unknown}\`; the steps are ${known}.`);
  }
  return all.filter(({ name }) => names.includes(name));
}

async function runLane(lane: TestStep['lane']): Promise<void> {
  for (const step of steps.filter((candidate) => candidate.lane === lane)) {
    console.log(`… ${step.name}`);
    const broken = results.find(({ name, failed }) => name === step.needs && failed > 0);
    const result = broken ? notRun(step.name, broken.name) : await runStep(step);
    results.push(result);
    const ok = result.failed === 0;
    console.log(`${ok ? '✓' : '✗'} ${step.name} (${result.seconds.toFixed(1)} s)`);
    if (!ok) console.log(result.output.replaceAll(/^/gm, '    '));
    if (step.prints && existsSync(step.prints)) console.log(readFileSync(step.prints, 'utf8'));
  }
}

function notRun(name: string, broken: string): StepResult {
  return { name, passed: 0, failed: 1, seconds: 0, output: `Not run: ${broken} failed.\n` };
}

function provideChromium(): StepResult {
  const start = performance.now();
  const result = { name: 'chromium', passed: 1, failed: 0, output: '' };
  try {
    const path = provideLocalChromium();
    process.env['CHROMIUM_PATH'] = path;
    console.log(`Chromium: ${path}`);
  } catch (error) {
    Object.assign(result, { passed: 0, failed: 1, output: String(error) });
    console.error(String(error));
  }
  return { ...result, seconds: (performance.now() - start) / 1000 };
}
