import { describe, expect, test } from 'vitest';
import { patternProblem } from './pattern-problem.ts';

describe('patternProblem', () => {
  test.each([
    '^[0-9]+$',
    '^(String|Number)(\\..+)?$',
    '^[^@]+@[^@]+$',
    '(abc)+',
    '(?:a|b)*',
    '[(+)*]+',
    '\\(a+\\)+',
    '^(a{2,5})+$',
    '^\\d{4}-\\d{2}$',
  ])('has nothing against %s', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  test.each([
    ['(a+)+', '`(a+)` repeats a repetition'],
    ['^(?:[a-z]*-)*$', '`([a-z]*-)` repeats a repetition'],
    ['((a+)b)*', '`((a+)b)` repeats a repetition'],
    ['(a{2,})+', '`(a{2,})` repeats a repetition'],
    ['(a|ab)*', '`(a|ab)` repeats alternatives that begin alike'],
    ['(.|a)+', '`(.|a)` repeats alternatives that begin alike'],
    ['(\\w|1)+', '`(\\w|1)` repeats alternatives that begin alike'],
  ])('refuses %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });

  test('refuses what is no regular expression', () => {
    expect(patternProblem('(')).toMatch(/Unterminated group/);
    expect(patternProblem('\\-')).toMatch(/Invalid escape/);
  });
});
