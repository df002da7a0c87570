import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.ts';

describe('countVitest', () => {
  test('counts each test, and a file that did not load as one failure', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(JSON.stringify(report))).toEqual({ passed: 3, failed: 2 });
  });

  test('counts a skipped test as failed', () => {
    const report = {
      testResults: [{ status: 'passed', assertionResults: [{ status: 'pending' }] }],
    };
    expect(countVitest(JSON.stringify(report))).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countPlaywright', () => {
  test('counts flaky, skipped and stray errors as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countPlaywright(JSON.stringify({ stats, errors: [{}] }))).toEqual({
      passed: 5,
      failed: 4,
    });
  });
});
