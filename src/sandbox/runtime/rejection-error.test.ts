import { expect, test } from 'vitest';
import { rejectionError } from './rejection-error.ts';

test('an error, and what looks like one, is thrown itself', () => {
  const error = new Error('a');
  expect(rejectionError(error)).toBe(error);
  const duck = { stack: 'b' };
  expect(rejectionError(duck)).toBe(duck);
});

test.each([
  ['text', 'text'],
  [undefined, 'undefined'],
  [5n, '5'],
  [Symbol('q'), 'Symbol(q)'],
  [{}, '#<Object>'],
  [
    new (class Foo {
      a = 1;
    })(),
    '#<Foo>',
  ],
  [[1, 2], '[object Array]'],
  [Object.create(null), '[object Object]'],
])('any other reason is quoted in an error of Node', (reason, quoted) => {
  expect(rejectionError(reason)).toMatchObject({
    name: 'UnhandledPromiseRejection',
    code: 'ERR_UNHANDLED_REJECTION',
    message: expect.stringContaining(`with the reason "${quoted}".`) as string,
  });
});
