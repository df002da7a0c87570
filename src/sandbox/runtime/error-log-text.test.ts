import { describe, expect, test } from 'vitest';
import { errorLogText, intoError } from './error-log-text.ts';

const failing = (members: object = {}): Error =>
  Object.assign(
    new Error('m'),
    { stack: 'Error: m\n    at h (file:///var/task/index.mjs:2:9)' },
    members,
  );

describe('errorLogText', () => {
  test('writes an error with its own members, the code before them, the stack last', () => {
    const error = failing({ extra: { a: 1 }, code: 7 });
    delete (error as { stack?: string }).stack;
    Object.defineProperty(error, 'stack', { value: 'Error: m\n    at h (/var/task/a.js:2:9)' });
    expect(errorLogText(error, 'nodejs24.x')).toBe(
      '{"errorType":"Error","errorMessage":"m","code":7,"extra":{"a":1},"stack":["Error: m","    at h (/var/task/a.js:2:9)"]}',
    );
  });

  test('leaves out the members of an error that cannot be JSON', () => {
    const short =
      '{"errorType":"Error","errorMessage":"m","trace":["Error: m","    at h (file:///var/task/index.mjs:2:9)"]}';
    expect(errorLogText(failing({ n: 1n }), 'nodejs24.x')).toBe(short);
    const circular = failing();
    Object.assign(circular, { self: circular });
    expect(errorLogText(circular, 'nodejs24.x')).toBe(short);
  });

  test('gives an error that cannot be read a trace on Node.js 24 alone', () => {
    const unreadable = Object.defineProperty(new Error('m'), 'stack', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(errorLogText(unreadable, 'nodejs24.x')).toMatch(/and stack","trace":\[\]\}$/);
    expect(errorLogText(unreadable, 'nodejs22.x')).toMatch(/and stack"\}$/);
  });
});

describe('intoError', () => {
  test('makes an error of what is none', () => {
    const error = new Error('a');
    expect(intoError(error, 'nodejs24.x')).toBe(error);
    expect(intoError('str', 'nodejs24.x').message).toBe('str');
    expect(intoError(Symbol('q'), 'nodejs24.x').message).toBe('Symbol(q)');
    expect(() => intoError(Symbol('q'), 'nodejs22.x')).toThrow(TypeError);
  });

  test('throws for what has no string form', () => {
    expect(() => intoError(Object.create(null), 'nodejs24.x')).toThrow();
  });
});
