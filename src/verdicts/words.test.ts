import { expect, test } from 'vitest';
import {
  allOf,
  capitalise,
  codeWords,
  count,
  durationWords,
  failureWords,
  shortId,
  valueWords,
} from './words.ts';

test.each([
  [undefined, 'missing'],
  [null, '`null`'],
  ['200', 'the text `"200"`'],
  [200, '`200`'],
  [true, '`true`'],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{}, 'an object'],
])('%j is %s', (value, words) => {
  expect(valueWords(value)).toBe(words);
});

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [30, '30 seconds'],
  [60, '1 minute'],
  [90, '90 seconds'],
  [360, '6 minutes'],
  [3600, '1 hour'],
  [5400, '90 minutes'],
  [7200, '2 hours'],
  [9000, '2 h 30 min'],
])('%i seconds are %s', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});

test('counts, cuts and names', () => {
  expect(count(1, 'message')).toBe('1 message');
  expect(count(10_000, 'entry', 'entries')).toBe('10,000 entries');
  expect(allOf(2, 'record')).toBe('both records');
  expect(allOf(3, 'record')).toBe('all 3 records');
  expect(shortId('059f36b4-87a3-44ab-83d2-661975830a7d')).toBe('`059f36b4…`');
  expect(shortId('short')).toBe('`short`');
  expect(codeWords('a`b')).toBe('`ab`');
  expect(codeWords('x'.repeat(99))).toHaveLength(62);
  expect(codeWords('``')).toBe('`""`');
  expect(valueWords('a`b')).toBe('the text `"a\'b"`');
  expect(valueWords('x'.repeat(99))).toMatch(/^the text `"x{57}…"`$/);
  expect(capitalise('all')).toBe('All');
});

test.each([
  [{ kind: 'function-error' as const, errorType: 'TypeError' }, 'threw `TypeError`'],
  [{ kind: 'function-error' as const }, 'failed'],
  [{ kind: 'init-error' as const, errorType: 'E' }, 'failed to start (`E`)'],
  [{ kind: 'init-error' as const }, 'failed to start'],
  [{ kind: 'timeout' as const }, 'timed out'],
  [{ kind: 'exit' as const }, 'exited before it answered'],
  [{ kind: 'response' as const }, 'answered'],
  [
    { kind: 'function-error' as const, errorType: 'Function.ResponseSizeTooLarge' },
    'answered more than Lambda allows',
  ],
])('%j %s', (outcome, words) => {
  expect(failureWords(outcome)).toBe(words);
});
