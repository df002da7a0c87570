import { describe, expect, test } from 'vitest';
import type { RuntimeName } from '../protocol.ts';
import { parseHandler } from './parse-handler.ts';
import { resolveHandler } from './resolve-handler.ts';
import type { LambdaHandler } from './resolve-handler.ts';

const handler = (): number => 1;

function resolve(
  exports: unknown,
  name = 'index.handler',
  runtime: RuntimeName = 'nodejs24.x',
): LambdaHandler {
  return resolveHandler(exports, {
    name: parseHandler(name),
    runtime,
    executionEnvironment: `AWS_Lambda_${runtime}`,
  });
}

describe('resolveHandler', () => {
  test('takes the export, or that of the default export', () => {
    expect(resolve({ handler })).toBe(handler);
    expect(resolve({ default: { handler } })).toBe(handler);
    expect(resolve({ a: { b: handler } }, 'index.a.b')).toBe(handler);
    expect(resolve({ default: handler }, 'index.default')).toBe(handler);
  });

  test('looks into functions and not into the default export on Node.js 22', () => {
    const nested = Object.assign(() => 1, { handler });
    expect(resolve(nested, 'index.handler', 'nodejs22.x')).toBe(handler);
    expect(() => resolve(nested)).toThrow('is undefined or not exported');
    expect(() => resolve({ default: { handler } }, 'index.handler', 'nodejs22.x')).toThrow(
      'is undefined or not exported',
    );
  });

  test.each([[{}], [{ default: handler }], [null], [{ handler: null }], [{ handler: 0 }]])(
    'finds none in %j',
    (exports) => {
      expect(() => resolve(exports)).toThrowErrorMatchingInlineSnapshot(
        `[Runtime.HandlerNotFound: index.handler is undefined or not exported]`,
      );
    },
  );

  test('refuses what is not a function', () => {
    expect(() => resolve({ handler: 5 }, 'src/index.handler')).toThrowErrorMatchingInlineSnapshot(
      `[Runtime.HandlerNotFound: src/index.handler is not a function]`,
    );
  });

  test('refuses a third parameter on Node.js 24, but not a default or a rest', () => {
    const callback = (_event: unknown, _context: unknown, _callback: unknown): number => 1;
    expect(() => resolve({ handler: callback })).toThrowErrorMatchingInlineSnapshot(
      `[Runtime.CallbackHandlerDeprecated: ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.]`,
    );
    expect(resolve({ handler: callback }, 'index.handler', 'nodejs22.x')).toBe(callback);
    const rest = (..._args: unknown[]): number => 1;
    expect(resolve({ handler: rest })).toBe(rest);
    const mark = Symbol.for('aws.lambda.runtime.handler.streaming');
    const streaming = Object.assign((_a: unknown, _b: unknown, _c: unknown) => 1, {
      [mark]: 'response',
    });
    expect(resolve({ handler: streaming })).toBe(streaming);
    expect(() => resolve({ handler: Object.assign(() => 1, { [mark]: 'request' }) })).toThrow(
      'Only response streaming is supported.',
    );
  });
});
