import { describe, expect, test } from 'vitest';
import { SourceError } from '../compile/source-error.ts';
import { describeError } from '../runtime/describe-error.ts';
import { initFailure } from './init-failure.ts';

describe('initFailure', () => {
  test('names a syntax error, the trace keeping the words of the engine', () => {
    const error = new SyntaxError("Unexpected token '{'");
    error.stack = "SyntaxError: Unexpected token '{'";
    expect(describeError(initFailure(error, 'nodejs24.x'))).toMatchInlineSnapshot(`
      {
        "errorMessage": "SyntaxError: Unexpected token '{'",
        "errorType": "Runtime.UserCodeSyntaxError",
        "trace": [
          "SyntaxError: Unexpected token '{'",
        ],
      }
    `);
    expect(
      describeError(initFailure(new SourceError('Unexpected token'), 'nodejs24.x')),
    ).toMatchObject({
      errorType: 'Runtime.UserCodeSyntaxError',
      trace: ['SyntaxError: Unexpected token'],
    });
  });

  test("keeps nothing of a syntax error's trace on Node.js 22", () => {
    const failure = initFailure(new SyntaxError('no'), 'nodejs22.x') as Error;
    expect(failure.stack).toBe('Runtime.UserCodeSyntaxError: SyntaxError: no');
  });

  test.each([[null], [undefined]])('fails over %s on Node.js 22, as its runtime does', (thrown) => {
    expect(String(initFailure(thrown, 'nodejs22.x'))).toBe(
      `TypeError: Cannot read properties of ${String(thrown)} (reading 'code')`,
    );
    expect(initFailure(thrown, 'nodejs24.x')).toBe(thrown);
  });

  test('names a module that require did not find', () => {
    const error = Object.assign(new Error("Cannot find module 'x'\nRequire stack:\n- a"), {
      code: 'MODULE_NOT_FOUND',
      stack:
        "Error: Cannot find module 'x'\nRequire stack:\n- a\n    at f (/var/task/index.js:2:1)",
    });
    expect(describeError(initFailure(error, 'nodejs24.x'))).toMatchInlineSnapshot(`
      {
        "errorMessage": "Error: Cannot find module 'x'
      Require stack:
      - a",
        "errorType": "Runtime.ImportModuleError",
        "trace": [
          "Runtime.ImportModuleError: Error: Cannot find module 'x'",
          "Require stack:",
          "- a",
        ],
      }
    `);
  });

  test('leaves everything else as it was thrown', () => {
    const error = new TypeError('no');
    expect(initFailure(error, 'nodejs24.x')).toBe(error);
    expect(initFailure('text', 'nodejs24.x')).toBe('text');
  });
});
