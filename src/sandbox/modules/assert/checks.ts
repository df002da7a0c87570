import { services } from '../../services.ts';
import { argumentErrors } from '../shared/argument-errors.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { deepEqual } from '../shared/deep-equal.ts';
import { AssertionError } from './assertion-error.ts';
import { expectError } from './expect-error.ts';
import type { ErrorPattern } from './expect-error.ts';

type Message = string | Error | undefined;
type Check = (actual: unknown, expected: unknown, message?: Message) => void;

function fail(actual: unknown, expected: unknown, message: Message, operator: string): never {
  if (message instanceof Error) throw message;
  throw new AssertionError({ message, actual, expected, operator });
}

/** A check of two values that fails with an operator in its message. */
const compare =
  (operator: string, holds: (actual: unknown, expected: unknown) => boolean): Check =>
  (actual, expected, message) => {
    if (!holds(actual, expected)) fail(actual, expected, message, operator);
  };

/** What the expected value has must be in the actual one; more may be. */
function covers(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) {
    return deepEqual(actual, expected, true);
  }
  return (
    typeof actual === 'object' &&
    actual !== null &&
    Object.entries(expected).every(([key, value]) => covers(Reflect.get(actual, key), value))
  );
}

// eslint-disable-next-line eqeqeq -- what `assert.equal` promises
const loose = (a: unknown, b: unknown): boolean => a == b || (Number.isNaN(a) && Number.isNaN(b));

function matching(
  operator: 'match' | 'doesNotMatch',
): (text: unknown, pattern: RegExp, message?: Message) => void {
  return (text, pattern, message) => {
    if (!(pattern instanceof RegExp))
      throw argumentErrors.type('regexp', 'an instance of RegExp', pattern);
    const isGood = typeof text === 'string' && pattern.test(text) === (operator === 'match');
    if (isGood) return;
    const wish = operator === 'match' ? 'did not match' : 'was expected to not match';
    const generated =
      typeof text === 'string'
        ? `The input ${wish} the regular expression ${String(pattern)}. Input:\n\n${services.inspect(text)}\n`
        : `The "string" argument must be of type string. Received type ${typeof text} (${services.inspect(text)})`;
    if (message instanceof Error) throw message;
    throw Object.assign(
      new AssertionError({
        message: message ?? generated,
        actual: text,
        expected: pattern,
        operator,
      }),
      { generatedMessage: message === undefined },
    );
  };
}

function missing(operator: string, kind: string, pattern: ErrorPattern, message?: string): never {
  const name = typeof pattern === 'function' && pattern.name ? ` (${pattern.name})` : '';
  const text = `Missing expected ${kind}${name}${message ? `: ${message}` : '.'}`;
  throw new AssertionError({ message: text, expected: pattern, operator });
}

function unwanted(operator: string, kind: string, error: unknown, message?: string): never {
  const detail = error instanceof Error ? error.message : String(error);
  const text = `Got unwanted ${kind}${message ? `: ${message}` : '.'}\nActual message: "${detail}"`;
  throw new AssertionError({ message: text, actual: error, operator });
}

/** `throws(fn, 'message')` is a message, not a pattern. */
const sort = (pattern: unknown, message?: string): [ErrorPattern, string | undefined] =>
  typeof pattern === 'string' ? [undefined, pattern] : [pattern as ErrorPattern, message];

async function rejection(action: unknown): Promise<{ error: unknown } | undefined> {
  const promise: unknown = typeof action === 'function' ? (action as () => unknown)() : action;
  if (typeof Reflect.get(Object(promise) as object, 'then') !== 'function') {
    throw argumentErrors.type('promiseFn', 'of type function or an instance of Promise', action);
  }
  try {
    await promise;
    return undefined;
  } catch (error) {
    return { error };
  }
}

function thrownBy(action: unknown): { error: unknown } | undefined {
  checkArgument.callable(action, 'fn');
  try {
    action();
    return undefined;
  } catch (error) {
    return { error };
  }
}

/** The functions of `node:assert`. */
export const checks = {
  equal: compare('==', loose),
  notEqual: compare('!=', (a, b) => !loose(a, b)),
  strictEqual: compare('strictEqual', Object.is),
  notStrictEqual: compare('notStrictEqual', (a, b) => !Object.is(a, b)),
  deepEqual: compare('deepEqual', (a, b) => deepEqual(a, b, false)),
  notDeepEqual: compare('notDeepEqual', (a, b) => !deepEqual(a, b, false)),
  deepStrictEqual: compare('deepStrictEqual', (a, b) => deepEqual(a, b, true)),
  notDeepStrictEqual: compare('notDeepStrictEqual', (a, b) => !deepEqual(a, b, true)),
  partialDeepStrictEqual: compare('partialDeepStrictEqual', covers),
  match: matching('match'),
  doesNotMatch: matching('doesNotMatch'),

  fail(message?: string | Error): never {
    if (message instanceof Error) throw message;
    throw Object.assign(new AssertionError({ message: message ?? 'Failed', operator: 'fail' }), {
      generatedMessage: message === undefined,
    });
  },

  throws(action: unknown, pattern?: unknown, given?: string): void {
    const [expected, message] = sort(pattern, given);
    const caught = thrownBy(action);
    if (!caught) missing('throws', 'exception', expected, message);
    expectError(caught.error, expected, message, 'throws');
  },

  async rejects(action: unknown, pattern?: unknown, given?: string): Promise<void> {
    const [expected, message] = sort(pattern, given);
    const caught = await rejection(action);
    if (!caught) missing('rejects', 'rejection', expected, message);
    expectError(caught.error, expected, message, 'rejects');
  },

  doesNotThrow(action: unknown, pattern?: unknown, given?: string): void {
    const caught = thrownBy(action);
    if (caught) unwanted('doesNotThrow', 'exception', caught.error, sort(pattern, given)[1]);
  },

  async doesNotReject(action: unknown, pattern?: unknown, given?: string): Promise<void> {
    const caught = await rejection(action);
    if (caught) unwanted('doesNotReject', 'rejection', caught.error, sort(pattern, given)[1]);
  },

  ifError(value: unknown): void {
    if (value === null || value === undefined) return;
    const detail = value instanceof Error ? value.message : services.inspect(value);
    const message = `ifError got unwanted exception: ${detail}`;
    throw new AssertionError({ message, actual: value, expected: null, operator: 'ifError' });
  },
};
