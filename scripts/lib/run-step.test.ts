import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runStep } from './run-step.ts';
import type { StepResult, TestStep } from './test-step.ts';

const run = (code: string, extra: Partial<TestStep> = {}): Promise<StepResult> =>
  runStep({ name: 'a', lane: 'code', command: [process.execPath, '-e', code], ...extra });

const report = (passed: number, failed: number): NonNullable<TestStep['report']> => {
  const file = join(mkdtempSync(join(tmpdir(), 'run-step-')), 'report.json');
  const stats = { expected: passed, unexpected: failed, flaky: 0, skipped: 0 };
  writeFileSync(file, JSON.stringify({ stats, errors: [] }));
  return { file, format: 'playwright' };
};

describe('runStep', () => {
  test('counts a command without a report as one test', async () => {
    expect(await run('')).toMatchObject({ passed: 1, failed: 0 });
    expect(await run('process.exit(3)')).toMatchObject({ passed: 0, failed: 1 });
  });

  test('keeps what the command wrote to both of its streams', async () => {
    const { output } = await run('console.log("out"); console.error("err")');
    expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  test("gives the command the step's environment", async () => {
    const { output } = await run('console.log(process.env.A)', { env: { A: 'from the step' } });
    expect(output).toBe('from the step\n');
  });

  test('takes the counts from the report', async () => {
    expect(await run('', { report: report(7, 0) })).toMatchObject({ passed: 7, failed: 0 });
    expect(await run('process.exit(1)', { report: report(5, 2) })).toMatchObject({
      passed: 5,
      failed: 2,
    });
  });

  test('is failed by a bad exit, whatever the report says', async () => {
    const step = { report: report(7, 0) };
    expect(await run('process.exit(1)', step)).toMatchObject({ passed: 7, failed: 1 });
  });

  test('is failed when the report is missing', async () => {
    const step = { report: { file: '/nowhere/report.json', format: 'vitest' as const } };
    expect(await run('process.exit(1)', step)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('fails a command that does not exist', async () => {
    const result = await run('', { command: ['no-such-program-here'] });
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result.output).toContain('no-such-program-here');
  });
});
