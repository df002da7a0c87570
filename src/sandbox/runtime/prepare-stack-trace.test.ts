import { expect, test } from 'vitest';
import { prepareStackTrace } from './prepare-stack-trace.ts';

test('a stack has the error as it is now, and its frames', () => {
  const error = new TypeError('then');
  error.message = 'now';
  expect(prepareStackTrace(error, ['f (/a.js:1:2)', 'g (/a.js:3:4)'])).toBe(
    'TypeError: now\n    at f (/a.js:1:2)\n    at g (/a.js:3:4)',
  );
  expect(prepareStackTrace(error, [])).toBe('TypeError: now');
});
