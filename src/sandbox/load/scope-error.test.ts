import { expect, test } from 'vitest';
import { scopeError } from './scope-error.ts';

test('scopeError says what ES modules have instead of require', () => {
  const error = new ReferenceError('require is not defined');
  expect(scopeError(error, '')).toBe(error);
  expect(error.message).toBe(
    'require is not defined in ES module scope, you can use import instead',
  );
  expect(error.stack).toMatch(
    /^ReferenceError: require is not defined in ES module scope, you can use import instead\n/,
  );
});

test('scopeError adds why the file is an ES module', () => {
  const error = new ReferenceError('module is not defined');
  scopeError(error, '\nBecause.');
  expect(error.message).toBe('module is not defined in ES module scope\nBecause.');
});

test.each([
  [new ReferenceError('x is not defined')],
  [new TypeError('require is not defined')],
  [5],
])('scopeError leaves %s as it is', (thrown) => {
  const before = String(thrown);
  expect(String(scopeError(thrown, ''))).toBe(before);
});
