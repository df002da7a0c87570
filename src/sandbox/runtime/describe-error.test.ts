import { describe, expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

const stack = (header: string): string =>
  `${header}\n    at BufferedInvokeProcessor.handler (file:///var/task/index.mjs:2:9)\n    at x (file:///var/runtime/index.mjs:1:1)`;
const withStack = (error: Error): Error => Object.assign(error, { stack: stack(String(error)) });

class Named extends Error {
  override name = 'MyErr';
  extra = { a: 1 };
}
class Unnamed extends Error {}

// Rows 9 to 24 of the behaviours recorded from aws-lambda-ric 4.0.2 under Node 24.
describe('describeError', () => {
  test('describes an error by name, message and its own frames', () => {
    expect(describeError(withStack(new TypeError('no')))).toEqual({
      errorType: 'TypeError',
      errorMessage: 'no',
      trace: [
        'TypeError: no',
        '    at BufferedInvokeProcessor.handler (file:///var/task/index.mjs:2:9)',
      ],
      position: { file: 'index.mjs', line: 2, column: 9 },
    });
  });

  test.each([
    ['MyErr', withStack(new Named('no'))],
    ['Error', withStack(new Unnamed('no'))],
    ['AggregateError', withStack(new AggregateError([new Error('a')], 'no'))],
    ['AbortError', new DOMException('no', 'AbortError')],
  ])('gives the type %s', (errorType, error) => {
    expect(describeError(error)).toMatchObject({ errorType, errorMessage: 'no' });
  });

  test.each([
    ['string', 'str', 'str'],
    ['number', '5', 5],
    ['bigint', '9', 9n],
    ['object', '[object Object]', { a: 1 }],
    ['object', '[object Object]', { name: 'N', message: 'M', stack: 'S' }],
    ['undefined', 'undefined', undefined],
    ['object', 'null', null],
    ['symbol', 'Symbol(q)', Symbol('q')],
  ])('gives a thrown %s as %s, without a trace', (errorType, errorMessage, thrown) => {
    expect(describeError(thrown)).toEqual({ errorType, errorMessage, trace: [] });
  });

  test('finds words even for what has no string form', () => {
    expect(describeError(Object.create(null)).errorType).toBe('handled');
  });

  test("goes by an error's looks too on Node.js 22", () => {
    const duck = { name: 'N', message: 'M', stack: 'S\n    at x' };
    expect(describeError(duck, 'nodejs22.x')).toMatchObject({ errorType: 'N', errorMessage: 'M' });
    expect(describeError('str', 'nodejs22.x')).toEqual({
      errorType: 'string',
      errorMessage: 'str',
      trace: [],
    });
    expect(describeError(undefined, 'nodejs22.x').errorType).toBe('handled');
    const stackless = new Error('m');
    Reflect.set(stackless, 'stack', undefined);
    expect(describeError(stackless, 'nodejs22.x').errorType).toBe('handled');
  });

  test('takes neither an heir nor a proxy of an error for one on Node.js 22', () => {
    const heir: unknown = Object.create(Error.prototype, { message: { value: 'heir' } });
    const proxy: unknown = new Proxy(Object.assign(new Error('proxied'), { stack: '' }), {});
    for (const [thrown, errorMessage] of [
      [heir, 'Error: heir'],
      [proxy, 'Error: proxied'],
    ]) {
      expect(describeError(thrown, 'nodejs22.x')).toEqual({
        errorType: 'object',
        errorMessage,
        trace: [],
      });
    }
  });

  test('leaves out a name and a message that are missing', () => {
    const error = Object.assign(withStack(new Error('m')), { name: undefined, message: null });
    expect(describeError(error)).toMatchObject({ errorType: undefined, errorMessage: undefined });
  });

  test('gives no trace where there is no stack', () => {
    const error = new Error('m');
    Reflect.set(error, 'stack', undefined);
    expect(describeError(error)).toEqual({ errorType: 'Error', errorMessage: 'm', trace: [] });
  });

  test('says what the runtime says of an error that cannot be read', () => {
    const unreadable = Object.defineProperty(new Error('m'), 'stack', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(describeError(unreadable)).toMatchInlineSnapshot(`
      {
        "errorMessage": "callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack",
        "errorType": "handled",
        "trace": [],
      }
    `);
    expect(describeError(Object.assign(new Error('m'), { name: 5 })).errorType).toBe('handled');
    expect(describeError(Object.assign(new Error('m'), { stack: 5 })).errorType).toBe('handled');
  });

  test('keeps an empty message and line breaks, and escapes DEL', () => {
    expect(describeError(withStack(new Error('')))).toMatchObject({ errorMessage: '' });
    const lines = describeError(withStack(new Error('l1\nl2')));
    expect(lines.errorMessage).toBe('l1\nl2');
    expect(lines.trace.slice(0, 2)).toEqual(['Error: l1', 'l2']);
    expect(describeError(withStack(new Error('\u007f')))).toMatchObject({
      errorMessage: '%7F',
      trace: ['Error: %7F', expect.any(String)],
    });
  });

  test('cuts what is too long to show', () => {
    expect(describeError('x'.repeat(1e6)).errorMessage).toHaveLength(100_001);
  });
});
