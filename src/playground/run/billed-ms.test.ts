import { expect, test } from 'vitest';
import { billedMs } from './billed-ms.ts';

test('billedMs rounds up', () => {
  expect(billedMs({ durationMs: 1.23 })).toBe(2);
  expect(billedMs({ durationMs: 3000 })).toBe(3000);
});

test('billedMs adds a cold start’s init', () => {
  expect(billedMs({ durationMs: 1.5, initMs: 30.2 })).toBe(32);
});

test('billedMs leaves out an init that failed', () => {
  const initFailures = [{ errorType: 'Error', initMs: 30.2, logLines: 0 }];
  expect(billedMs({ durationMs: 29.5, initMs: 30.2, initFailures })).toBe(30);
});
