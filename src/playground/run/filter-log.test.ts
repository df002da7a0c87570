import { expect, test } from 'vitest';
import { filterLog } from './filter-log.ts';

const lines = (
  ['PLATFORM', 'RAW', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const
).map((level) => ({ level }));
const levels = (filter: Parameters<typeof filterLog>[1]) =>
  filterLog(lines, filter).map(({ level }) => level);

test('filterLog shows a level and those above', () => {
  expect(levels('WARN')).toEqual(['WARN', 'ERROR', 'FATAL']);
  expect(levels('TRACE')).toHaveLength(6);
});

test('filterLog shows what has no level where all is shown', () => {
  expect(filterLog(lines, 'ALL')).toEqual(lines);
});
