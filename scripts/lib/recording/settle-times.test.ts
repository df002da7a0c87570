import { expect, test } from 'vitest';
import { settleTimes } from './settle-times.ts';

test('makes the times of the run one and leaves others', () => {
  const from = Date.parse('2026-05-01T10:00:00.000Z');
  const text = '2026-05-01T10:00:00.250Z\tINFO\t1970-01-01T00:00:00.000Z 2026-05-01T10:00:02.000Z';
  expect(settleTimes(text, from, from + 1_000)).toBe(
    '2026-01-01T00:00:00.000Z\tINFO\t1970-01-01T00:00:00.000Z 2026-05-01T10:00:02.000Z',
  );
});
