import { expect, test } from 'vitest';
import { isSameCode } from './is-same-code.ts';

test('isSameCode looks past one line break at the end', () => {
  expect(isSameCode('{}\n', '{}')).toBe(true);
  expect(isSameCode('{}', '{}\n')).toBe(true);
  expect(isSameCode('{}\n\n', '{}')).toBe(false);
});

test('isSameCode notices every other difference', () => {
  expect(isSameCode('{}', '{ }')).toBe(false);
  expect(isSameCode('\n{}', '{}')).toBe(false);
  expect(isSameCode('', '{}')).toBe(false);
});
