import { services } from '../../services.ts';
import { deepEqual } from '../shared/deep-equal.ts';
import { AssertionError } from './assertion-error.ts';

/** What `throws` and `rejects` may compare an error with. */
export type ErrorPattern = RegExp | object | ((error: unknown) => unknown) | undefined;

/** Fails where an error is not the one that was expected. */
export function expectError(
  error: unknown,
  pattern: ErrorPattern,
  message: string | undefined,
  operator: string,
): void {
  const fail = (text: string): never => {
    throw Object.assign(
      new AssertionError({ message: message ?? text, actual: error, expected: pattern, operator }),
      { generatedMessage: message === undefined },
    );
  };
  if (pattern === undefined) return;
  if (pattern instanceof RegExp) {
    const text = String(error);
    if (!pattern.test(text)) {
      fail(
        `The input did not match the regular expression ${String(pattern)}. Input:\n\n${services.inspect(text)}\n`,
      );
    }
  } else if (typeof pattern === 'function') {
    if (pattern.prototype !== undefined && error instanceof pattern) return;
    if (Object.prototype.isPrototypeOf.call(Error, pattern) || (pattern as unknown) === Error) {
      const received =
        error instanceof Error
          ? `"${error.name}"\n\nError message:\n\n${error.message}`
          : `"${services.inspect(error)}"`;
      fail(`The error is expected to be an instance of "${pattern.name}". Received ${received}`);
    }
    const check = pattern as (error: unknown) => unknown;
    if (check(error) !== true) {
      fail(
        `The ${check.name ? `"${check.name}" ` : ''}validation function is expected to return "true". Received ${services.inspect(check(error))}\n\nCaught error:\n\n${String(error)}`,
      );
    }
  } else matchProperties(error, pattern, message, operator);
}

/** Stands in the message for the properties that are compared. */
class Comparison {
  [property: string]: unknown;
}

function matchProperties(
  error: unknown,
  pattern: object,
  message: string | undefined,
  operator: string,
): void {
  const wanted =
    pattern instanceof Error ? ['name', 'message', ...Object.keys(pattern)] : Object.keys(pattern);
  const [actual, expected] = [new Comparison(), new Comparison()];
  let isSame = true;
  for (const key of wanted) {
    const [ours, theirs] = [
      Reflect.get(Object(error) as object, key) as unknown,
      Reflect.get(pattern, key) as unknown,
    ];
    const matches =
      theirs instanceof RegExp && typeof ours === 'string'
        ? theirs.test(ours)
        : deepEqual(ours, theirs, true);
    isSame &&= matches;
    Reflect.set(expected, key, matches ? ours : theirs);
    if (key in Object(error)) Reflect.set(actual, key, ours);
  }
  if (isSame) return;
  const generated = new AssertionError({ actual, expected, operator: 'deepStrictEqual' });
  throw Object.assign(
    new AssertionError({
      message: message ?? generated.message,
      actual: error,
      expected: pattern,
      operator,
    }),
    { generatedMessage: message === undefined },
  );
}
