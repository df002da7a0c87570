import { describe, expect, test } from 'vitest';
import { writeStacksAsV8 } from './write-stacks-as-v8.ts';
import type { ErrorClass } from './write-stacks-as-v8.ts';

const raw = 'Own@file:///var/task/index.mjs:1:1\nhandler@file:///var/task/index.mjs:2:9\n';
const frames = (...names: string[]): string =>
  names
    .map((name, index) => `\n    at ${name} (file:///var/task/index.mjs:${index + 1}:1)`)
    .join('');

/** Errors as Firefox has them: the stack is read and written by accessors of the prototype. */
function firefoxErrors() {
  class Fake {
    static stackTraceLimit = 128;
    static isError = (value: unknown): boolean => value instanceof Fake;
    static captureStackTrace(target: object): void {
      Object.defineProperty(target, 'stack', { value: raw, configurable: true });
    }
    name = 'Error';
    message: string;
    constructor(message: string) {
      this.message = message;
    }
    get stack(): unknown {
      return raw;
    }
    set stack(_value: unknown) {}
    toString(): string {
      return Error.prototype.toString.call(this);
    }
  }
  writeStacksAsV8(Fake as unknown as ErrorClass);
  return Fake;
}

describe('writeStacksAsV8', () => {
  test('gives a stack its header, as it is when the stack is first read', () => {
    const Fake = firefoxErrors();
    const error = new Fake('no');
    error.message = 'changed';
    const first = error.stack;
    expect(first).toBe(
      `Error: changed${frames('Own')}\n    at handler (file:///var/task/index.mjs:2:9)`,
    );
    error.name = 'Later';
    expect(error.stack).toBe(first);
  });

  test("leaves out the constructor of the error's own class", () => {
    const Fake = firefoxErrors();
    class Own extends Fake {}
    expect(new Own('no').stack).toBe('Error: no\n    at handler (file:///var/task/index.mjs:2:9)');
  });

  test('keeps what is assigned, unlisted, and gives none to what only inherits', () => {
    const Fake = firefoxErrors();
    const error = new Fake('no');
    error.stack = ['a'];
    expect(error.stack).toEqual(['a']);
    expect(Object.keys(error)).toEqual(['name', 'message']);
    const { get } = Object.getOwnPropertyDescriptor(Fake.prototype, 'stack') ?? {};
    expect(get?.call(Object.create(null))).toBeUndefined();
  });

  test('captures stacks in the same form, and as few frames as Node.js', () => {
    const Fake = firefoxErrors();
    const target = { name: 'Mine', message: 'here', toString: () => 'never asked' };
    Fake.captureStackTrace(target);
    expect(Object.getOwnPropertyDescriptor(target, 'stack')).toMatchObject({
      enumerable: false,
      value: `Mine: here${frames('Own')}\n    at handler (file:///var/task/index.mjs:2:9)`,
    });
    expect(Fake.stackTraceLimit).toBe(10);
  });

  test('survives an error that cannot be written, and leaves V8 as it is', () => {
    const Fake = firefoxErrors();
    const error = new Fake('no');
    Object.defineProperty(error, 'name', { value: Symbol('no text') });
    expect(String(error.stack)).toMatch(/^Error\n/);
    const before = Object.getOwnPropertyDescriptor(Error, 'captureStackTrace')?.value as unknown;
    writeStacksAsV8();
    expect(Object.getOwnPropertyDescriptor(Error, 'captureStackTrace')?.value).toBe(before);
    expect(Object.hasOwn(Error.prototype, 'stack')).toBe(false);
  });
});
