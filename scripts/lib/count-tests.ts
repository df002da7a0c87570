export interface Counts {
  passed: number;
  failed: number;
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts a report of vitest's JSON reporter. A file that did not load is one failed test. */
export function countVitest(text: string): Counts {
  const { testResults } = JSON.parse(text) as VitestReport;
  const counts = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of testResults) {
    for (const test of assertionResults) counts[test.status === 'passed' ? 'passed' : 'failed']++;
    if (status === 'failed' && assertionResults.length === 0) counts.failed++;
  }
  return counts;
}

/**
 * Counts a report of Playwright's JSON reporter. Flaky and skipped tests count as failed: the first
 * hide a fault, the second test nothing.
 */
export function countPlaywright(text: string): Counts {
  const { stats, errors } = JSON.parse(text) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}
