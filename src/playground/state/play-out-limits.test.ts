import { expect, test } from 'vitest';
import { clampInvocations } from './play-out-limits.ts';

test.each([
  [5, 5],
  ['7', 7],
  [0, 1],
  [1000, 50],
  [2.6, 3],
  ['', 10],
  ['many', 10],
])('%s invocations are %i', (given, taken) => {
  expect(clampInvocations(given)).toBe(taken);
});
