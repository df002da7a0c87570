import { expect, test } from 'vitest';
import { clampTimeout } from './timeout.ts';

test('clampTimeout keeps whole seconds from 1 to 15', () => {
  expect([1, 3, 15].map(clampTimeout)).toEqual([1, 3, 15]);
  expect([0, -5, 16, 1e9, Infinity, 2.6].map(clampTimeout)).toEqual([1, 1, 15, 15, 15, 3]);
});

test('clampTimeout reads the text of a field', () => {
  expect(clampTimeout('7')).toBe(7);
});

test('clampTimeout takes the usual time for what is no number', () => {
  expect(['', ' ', 'soon', NaN, null, undefined, {}].map(clampTimeout)).toEqual(Array(7).fill(3));
});
