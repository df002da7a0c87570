import { describe, expect, test } from 'vitest';
import { resolveHandler } from './resolve-handler.ts';

const handler = (): number => 1;

describe('resolveHandler', () => {
  test('takes the export, or that of the default export', () => {
    expect(resolveHandler({ handler })).toBe(handler);
    expect(resolveHandler({ default: { handler } })).toBe(handler);
    expect(resolveHandler(Object.assign(() => 1, { handler }))).toBe(handler);
  });

  test.each([[{}], [{ default: handler }], [null], [{ handler: null }]])(
    'finds none in %j',
    (exports) => {
      expect(() => resolveHandler(exports)).toThrowErrorMatchingInlineSnapshot(
        `[Runtime.HandlerNotFound: index.handler is undefined or not exported]`,
      );
    },
  );

  test('refuses what is not a function', () => {
    expect(() => resolveHandler({ handler: 5 })).toThrowErrorMatchingInlineSnapshot(
      `[Runtime.HandlerNotFound: index.handler is not a function]`,
    );
  });

  test('refuses a third parameter, but not a default or a rest', () => {
    const callback = (_event: unknown, _context: unknown, _callback: unknown): number => 1;
    expect(() => resolveHandler({ handler: callback })).toThrowErrorMatchingInlineSnapshot(
      `[Runtime.CallbackHandlerDeprecated: ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.]`,
    );
    const rest = (..._args: unknown[]): number => 1;
    expect(resolveHandler({ handler: rest })).toBe(rest);
  });
});
