import { expect, test } from 'vitest';
import { nextTab } from './next-tab.ts';

test('nextTab goes round', () => {
  expect([0, 1, 2].map((current) => nextTab('ArrowRight', current, 3))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((current) => nextTab('ArrowLeft', current, 3))).toEqual([2, 0, 1]);
});

test('nextTab goes to the ends', () => {
  expect(nextTab('Home', 1, 3)).toBe(0);
  expect(nextTab('End', 1, 3)).toBe(2);
});

test('nextTab leaves other keys alone', () => {
  for (const key of ['Enter', ' ', 'Tab', 'ArrowDown', 'a']) expect(nextTab(key, 1, 3)).toBeNull();
});
