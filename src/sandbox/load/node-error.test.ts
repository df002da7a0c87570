import { expect, test } from 'vitest';
import { nodeError, placeError, placeOfError } from './node-error.ts';

test('nodeError has its code in its stack and as a member, in order', () => {
  const error = nodeError('ERR_X', 'no', { type: TypeError, members: { url: 'file:///a' } });
  expect(error).toBeInstanceOf(TypeError);
  expect(error.stack).toBe('TypeError [ERR_X]: no');
  expect(Object.entries(error)).toEqual([
    ['code', 'ERR_X'],
    ['url', 'file:///a'],
  ]);
});

test('nodeError keeps frames where they are wanted', () => {
  const [header, ...frames] = nodeError('ERR_X', 'no', { frames: true }).stack?.split('\n') ?? [];
  expect(header).toBe('Error [ERR_X]: no');
  expect(frames[0]).toMatch(/^ {4}at /);
});

test('an error keeps the first place that it is given', () => {
  const error = new Error('no');
  expect(placeError(error, { file: 'a.mjs', line: 1, column: 2 })).toBe(error);
  placeError(error, { file: 'b.mjs', line: 3, column: 4 });
  expect(placeOfError(error)).toEqual({ file: 'a.mjs', line: 1, column: 2 });
  expect(placeError('text', { file: 'a.mjs', line: 1, column: 2 })).toBe('text');
  expect(placeOfError('text')).toBeUndefined();
});
