import { expect, test } from 'vitest';
import { markOnce } from './mark-once.ts';

test('markOnce keeps the first time', () => {
  markOnce('test:seen');
  const [first] = performance.getEntriesByName('test:seen');
  markOnce('test:seen');
  expect(performance.getEntriesByName('test:seen')).toEqual([first]);
});
