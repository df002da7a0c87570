import { expect, test } from 'vitest';
import { matchesWildcards } from './wildcards.ts';

test.each([
  ['*', ''],
  ['*', 'anything'],
  ['a*c', 'ac'],
  ['a*c', 'abbc'],
  ['a?c', 'abc'],
  ['*b*', 'abc'],
  ['a*b*c', 'axxbxxbxc'],
  ['**', 'a'],
  ['a.c', 'a.c'],
])('%s fits %s', (pattern, text) => {
  expect(matchesWildcards(pattern, text)).toBe(true);
});

test.each([
  ['', 'a'],
  ['a', 'A'],
  ['a?c', 'ac'],
  ['a*c', 'abcd'],
  ['a.c', 'abc'],
  ['?', ''],
  ['a*b', 'a'],
])('%s does not fit %s', (pattern, text) => {
  expect(matchesWildcards(pattern, text)).toBe(false);
});

test('many stars do not take long', () => {
  expect(matchesWildcards('*a'.repeat(40), 'a'.repeat(2000) + 'b')).toBe(false);
});
