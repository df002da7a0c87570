import { expect, test } from 'vitest';
import { formatDuration } from './format-duration.ts';

test('formatDuration is exact where it is short', () => {
  expect([0, 0.42, 4.25, 9.96, 12.4, 999.4, 1000, 3004].map(formatDuration)).toEqual([
    '0 ms',
    '0.4 ms',
    '4.3 ms',
    '10 ms',
    '12 ms',
    '999 ms',
    '1.00 s',
    '3.00 s',
  ]);
});
