import { expect, test } from 'vitest';
import { testSummary } from './test-summary.ts';

test('ends with a table and the counts', () => {
  const step = { output: '', seconds: 1.25 };
  const results = [
    { ...step, name: 'lint', passed: 1, failed: 0 },
    { ...step, name: 'unit', passed: 120, failed: 2 },
  ];
  expect(testSummary(results)).toMatchInlineSnapshot(`
    "
       step  passed  failed      time
    ✓  lint       1       0     1.3 s
    ✗  unit     120       2     1.3 s

    121 passed, 2 failed"
  `);
});
