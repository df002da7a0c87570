import real from 'node:assert';
import realStrict from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import ownStrict from './assert-strict.ts';
import own from './assert.ts';
import { expectAgreement, expectLaterAgreement } from './shared/test-agreement.ts';
import type { Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';

type Assert = typeof real;

testServices();
const boom = (): never => {
  throw Object.assign(new TypeError('boom'), { code: 'E' });
};
const named = new RangeError('mine');

const deeds: Deed<Assert>[] = [
  [
    'passes what holds',
    (a: Assert) => {
      a(1);
      a.ok('x');
      a.equal(1, '1');
      a.strictEqual(NaN, NaN);
      a.deepEqual({ a: [1] }, { a: ['1'] });
      a.deepStrictEqual(new Map([[1, { b: 2 }]]), new Map([[1, { b: 2 }]]));
      a.notDeepStrictEqual({ a: 1 }, { a: '1' });
      a.partialDeepStrictEqual({ a: 1, b: 2 }, { a: 1 });
      a.match('abc', /b/);
      a.doesNotMatch('abc', /x/);
      a.throws(boom);
      a.throws(boom, TypeError);
      a.throws(boom, /boom/);
      a.throws(boom, { message: 'boom', code: /E/ });
      a.throws(boom, (error: Error) => error.message === 'boom');
      a.doesNotThrow(() => 1);
      a.ifError(null);
      return 'all';
    },
  ],
  ['compares numbers', (a: Assert) => a.strictEqual(1, 2)],
  ['compares short texts', (a: Assert) => a.strictEqual('abc', 'abd')],
  ['compares long texts', (a: Assert) => a.strictEqual('a'.repeat(20), 'b'.repeat(20))],
  ['compares nothing with something', (a: Assert) => a.strictEqual(undefined, 'x')],
  ['compares loosely', (a: Assert) => a.equal(1, 2)],
  ['refuses equals', (a: Assert) => a.notEqual(1, 1)],
  ['refuses the same', (a: Assert) => a.notStrictEqual(1, 1)],
  ['tells equal from identical', (a: Assert) => a.strictEqual({ a: 1 }, { a: 1 })],
  ['compares kinds of objects', (a: Assert) => a.strictEqual([1], { a: 1 })],
  ['compares deeply and loosely', (a: Assert) => a.deepEqual({ a: 1 }, { a: 2 })],
  ['compares deeply', (a: Assert) => a.deepStrictEqual({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] })],
  ['compares lists of different length', (a: Assert) => a.deepStrictEqual([1, 2, 3], [1, 2])],
  ['compares values deeply', (a: Assert) => a.deepStrictEqual(1, 2)],
  ['refuses deep equals', (a: Assert) => a.notDeepStrictEqual({ a: 1 }, { a: 1 })],
  ['refuses loose deep equals', (a: Assert) => a.notDeepEqual({ a: 1 }, { a: 1 })],
  ['compares parts', (a: Assert) => a.partialDeepStrictEqual({ a: 1 }, { a: 2 })],
  ['throws an error of ours', (a: Assert) => a.strictEqual(1, 2, named)],
  ['fails', (a: Assert) => a.fail()],
  ['fails with words', (a: Assert) => a.fail('words')],
  ['says a message', (a: Assert) => a.ok(0, 'must be there')],
  ['says a message above a short difference', (a: Assert) => a.strictEqual(1, 2, 'not same')],
  ['says a message above equal looks', (a: Assert) => a.strictEqual([1], [1], 'not same')],
  ['says a message alone', (a: Assert) => a.notStrictEqual(1, 1, 'same')],
  ['needs a value', (a: Assert) => (a.ok as () => void)()],
  ['matches', (a: Assert) => a.match('abc', /x/)],
  ['does not match', (a: Assert) => a.doesNotMatch('abc', /b/)],
  ['misses an exception', (a: Assert) => a.throws(() => 1)],
  ['misses an exception of a class', (a: Assert) => a.throws(() => 1, TypeError, 'words')],
  ['compares the text of an error', (a: Assert) => a.throws(boom, /other/)],
  ['compares properties of an error', (a: Assert) => a.throws(boom, { message: 'other' })],
  ['compares the class of an error', (a: Assert) => a.throws(boom, RangeError)],
  ['refuses an exception', (a: Assert) => a.doesNotThrow(boom)],
  ['refuses an error', (a: Assert) => a.ifError(new Error('x'))],
  ['refuses to call a number', (a: Assert) => a.throws(5 as never)],
  [
    'has the parts of its error',
    (a: Assert) => {
      try {
        a.strictEqual(1, 2);
      } catch (error) {
        const { actual, expected, operator, generatedMessage, code } = error as real.AssertionError;
        return [
          actual,
          expected,
          operator,
          generatedMessage,
          code,
          error instanceof a.AssertionError,
        ];
      }
      return 'passed';
    },
  ],
];

const later: Deed<Assert>[] = [
  [
    'expects rejections',
    async (a: Assert) => {
      await a.rejects(Promise.reject(new TypeError('no')), TypeError);
      await a.doesNotReject(Promise.resolve());
      return 'all';
    },
  ],
  ['misses a rejection', (a: Assert) => a.rejects(Promise.resolve())],
  ['refuses a rejection', (a: Assert) => a.doesNotReject(Promise.reject(new Error('no')))],
  ['refuses what is no promise', (a: Assert) => a.rejects(5 as never)],
];

describe('node:assert', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (assert: Assert) => Promise<unknown>),
  );

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
  });

  test('is strict by another name', () => {
    expect(() => own.strict.equal(1, '1')).toThrow("1 !== '1'");
    expect(() => own.strict(0)).toThrow('The expression evaluated to a falsy value:');
    expect(ownStrict).toBe(realStrict);
  });
});
