import { expect, test } from '@playwright/test';
import { attackTable } from './support/attack-table.ts';

test('the table sorts the attacks and ends with the worst of each column', () => {
  const table = attackTable([
    { number: 12, name: 'a long name', outcome: 'timeout', hits: 0, longestGap: 20.4 },
    { number: 3, name: 'short', outcome: 'answered 1', hits: 2, longestGap: 7, recoverMs: 81.5 },
  ]);
  expect(table.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    ' | attack | outcome | canary hits | longest gap (ms) | time to recover (ms)',
    ' 3 | short | answered 1 | 2 | 7 | 82',
    '12 | a long name | timeout | 0 | 20',
    ' | 2 attacks | worst | 2 | 20 | 82',
  ]);
});
