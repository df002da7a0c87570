import { AssertionError } from './assert/assertion-error.ts';
import { checks } from './assert/checks.ts';
import { services } from '../services.ts';
import { unavailable } from './shared/unavailable.ts';

/** `assert` itself and `assert.ok`. The expression's text is not known here, as in Node without sources. */
function ok(...args: [value?: unknown, message?: string | Error]): void {
  const [value, message] = args;
  if (value) return;
  if (message instanceof Error) throw message;
  const generated =
    args.length === 0
      ? 'No value argument passed to `assert.ok()`'
      : `The expression evaluated to a falsy value:\n\n  assert.ok(${services.inspect(value)})\n`;
  throw Object.assign(
    new AssertionError({
      message: message ?? generated,
      actual: value,
      expected: true,
      operator: '==',
    }),
    { generatedMessage: message === undefined },
  );
}

const shared = {
  ...checks,
  ...unavailable('assert', ['Assert', 'CallTracker']),
  AssertionError,
  ok,
};

const strict = Object.assign((...args: Parameters<typeof ok>) => ok(...args), {
  ...shared,
  equal: checks.strictEqual,
  notEqual: checks.notStrictEqual,
  deepEqual: checks.deepStrictEqual,
  notDeepEqual: checks.notDeepStrictEqual,
});

/** `node:assert`. */
export default Object.assign((...args: Parameters<typeof ok>) => ok(...args), {
  ...shared,
  strict: Object.assign(strict, { strict }),
});
