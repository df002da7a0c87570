import { describe, expect, test } from 'vitest';
import type { FunctionFile } from '../protocol.ts';
import { emittedAt } from '../modules/events/emitted-at.ts';
import { crashText } from './crash-text.ts';
import type { Crash } from './crash-text.ts';
import { readStacks } from './read-stacks.ts';
import { rejectionError } from './rejection-error.ts';

const files: FunctionFile[] = [
  { name: 'index.mjs', code: "const a = 1;\n  throw new Error('unh');\n", language: 'javascript' },
];
const script = 'file:///var/task/index.mjs';
const text = (crash: Crash): string => crashText(crash, files, 'nodejs24.x');
const failing = (members: object = {}): Error => {
  const error = new Error('unh');
  error.stack = `Error: unh\n    at f (${script}:2:9)\n    at x (file:///var/runtime/index.mjs:1:1)`;
  return Object.assign(error, members);
};

// As recorded from Node 24.
describe('crashText', () => {
  test('shows where a rejection arose, with a caret below it, and the error with its members', () => {
    expect(text({ thrown: failing({ code: 'E' }), fromPromise: true })).toMatchInlineSnapshot(`
      "file:///var/task/index.mjs:2
        throw new Error('unh');
              ^

      Error: unh
          at f (file:///var/task/index.mjs:2:9) {
        code: 'E'
      }

      Node.js v24.21.0
      "
    `);
  });

  test('shows where an exception was thrown, as the browser tells or the line does', () => {
    const place = { script, line: 1, column: 7 };
    expect(text({ thrown: failing(), fromPromise: false, place })).toContain(
      `${script}:1\nconst a = 1;\n      ^\n\nError: unh\n`,
    );
    expect(text({ thrown: failing(), fromPromise: false })).toContain(
      `${script}:2\n  throw new Error('unh');\n  ^\n\nError: unh\n`,
    );
  });

  test('shows the place in Node itself where the stack was read before', () => {
    expect(text({ thrown: failing(), fromPromise: true, stackRead: true })).toMatchInlineSnapshot(`
      "node:internal/process/promises:394
          triggerUncaughtException(err, true /* fromPromise */);
          ^

      Error: unh
          at f (file:///var/task/index.mjs:2:9)

      Node.js v24.21.0
      "
    `);
  });

  test('shows the place in Node itself where a stream was destroyed with the error', () => {
    const thrown = failing();
    readStacks.add(thrown);
    expect(text({ thrown, fromPromise: true })).toContain('triggerUncaughtException');
  });

  test('shows what an emitter did with an error that nobody listened for', () => {
    const thrown = failing();
    emittedAt.note(thrown, { constructor: { name: 'EventEmitter' } }, () => undefined);
    expect(text({ thrown, fromPromise: false })).toMatch(
      /^node:events:505\n {4}throw er; \/\/ Unhandled 'error' event\n {4}\^\n\nError: unh\n {4}at f .*\nEmitted 'error' event at:\n/,
    );
  });

  test('says what a promise was rejected with', () => {
    expect(text({ thrown: rejectionError('why'), fromPromise: true })).toMatchInlineSnapshot(`
      "node:internal/process/promises:392
            new UnhandledPromiseRejection(reason);
            ^

      UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "why". {
        code: 'ERR_UNHANDLED_REJECTION'
      }

      Node.js v24.21.0
      "
    `);
  });

  test.each([
    ['x', '\nx\n(Use `node --trace-uncaught ...` to show where the exception was thrown)\n\nNode'],
    [Symbol('q'), '\n\n(Use `node --trace-uncaught ...` to show'],
    [{ a: 1 }, '\n{ a: 1 }\n\nNode'],
  ])('shows what was thrown where it was no error', (thrown, expected) => {
    const place = { script, line: 1, column: 1 };
    const shown = text({ thrown, fromPromise: false, place });
    expect(shown.startsWith(`\n${script}:1\nconst a = 1;\n^`)).toBe(true);
    expect(shown).toContain(expected);
  });
});
