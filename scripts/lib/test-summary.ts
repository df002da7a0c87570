import type { StepResult } from './test-step.ts';

/** The end of `npm test`: a table of the steps and, as the last line, the two counts. */
export function testSummary(results: StepResult[]): string {
  const width = Math.max(4, ...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, failed, seconds }) =>
    [
      failed === 0 ? '✓' : '✗',
      name.padEnd(width),
      String(passed).padStart(6),
      String(failed).padStart(6),
      `${seconds.toFixed(1)} s`.padStart(8),
    ].join('  '),
  );
  const head = ['', ` ${' '.repeat(2)}${'step'.padEnd(width)}  passed  failed      time`, ...rows];
  const sum = (key: 'passed' | 'failed'): number =>
    results.reduce((total, result) => total + result[key], 0);
  return [...head, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
