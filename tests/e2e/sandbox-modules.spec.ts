import type { FunctionSpec, RunResult } from '../../src/sandbox/protocol.ts';
import { openSandbox } from './support/sandbox.ts';
import type { SandboxPage } from './support/sandbox.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

function runFiles(
  sandbox: SandboxPage,
  files: Record<string, string>,
  given: Partial<FunctionSpec> = {},
): Promise<RunResult> {
  const spec: FunctionSpec = {
    files: Object.entries(files).map(([name, code]) => ({ name, code, language: 'javascript' })),
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    environment: {},
    ...given,
  };
  return sandbox.run('', { function: spec });
}

const body = ({ outcome }: RunResult): unknown =>
  outcome.kind === 'response' ? (JSON.parse(outcome.body) as unknown) : outcome;

test('a handler imports and requires modules, which come with it', async ({ page }) => {
  const sandbox = await openSandbox(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  expect(
    body(
      await sandbox.run(
        "import path, { join } from 'node:path'; export const handler = async () => [join('a', '..', 'b'), path.sep, (await import('path')).default === path, process.getBuiltinModule('path') === path];",
      ),
    ),
  ).toEqual(['b', '/', true, true]);
  expect(asked.filter((url) => url.includes('/modules/')).sort()).toEqual([
    expect.stringMatching(/\/sandbox\/modules\/index\.json$/),
    expect.stringMatching(/\/sandbox\/modules\/path\.js$/),
  ]);
  const count = asked.length;
  expect(
    body(await sandbox.run("exports.handler = async () => require('path').basename('/a/b.c')")),
  ).toBe('b.c');
  expect(asked).toHaveLength(count);
});

test('a chunk that cannot be fetched is told', async ({ page, problems }) => {
  problems.allow(/Failed to load resource.*path\.js/);
  await page.route('**/sandbox/modules/path.js', (route) => route.abort());
  const sandbox = await openSandbox(page);
  const { notices } = await sandbox.run("import 'node:path'; export const handler = () => 1;");
  expect(notices[0]).toEqual({
    code: 'module-unavailable',
    text: 'The playground could not load `node:path`. Check the connection, and run again.',
  });
});

test('files import each other, in circles too, and stacks name them', async ({ page }) => {
  const sandbox = await openSandbox(page);
  const result = await runFiles(sandbox, {
    'index.mjs':
      "import { even } from './lib/even.mjs'; import c from './c.cjs'; export const handler = async () => { if (even(4)) c(); };",
    'lib/even.mjs':
      "import { odd } from './odd.mjs'; export function even(n) { return n === 0 || odd(n - 1); }",
    'lib/odd.mjs':
      "import { even } from './even.mjs'; export function odd(n) { return n !== 0 && even(n - 1); }",
    'c.cjs': 'module.exports = () => { throw new TypeError("c") };',
  });
  expect(result.outcome).toMatchObject({
    kind: 'function-error',
    errorMessage: 'c',
    trace: [
      'TypeError: c',
      '    at module.exports (/var/task/c.cjs:1:32)',
      expect.stringMatching(/^ {4}at .*handler \(file:\/\/\/var\/task\/index\.mjs:1:115\)$/),
    ],
    position: { file: 'c.cjs', line: 1, column: 32 },
  });
});

test('an error in a circle, at the top level, has the places of the source', async ({ page }) => {
  const sandbox = await openSandbox(page);
  const { outcome } = await runFiles(sandbox, {
    'index.mjs':
      "import { a, fail } from './a.mjs'; import './b.mjs'; export let n = 1; n += a; fail(n); export const handler = 1;",
    'a.mjs':
      "import { n } from './index.mjs'; export let a = 1; a = 2; export function fail(value) { throw new Error(`${n} ${value}`); }",
    'b.mjs': 'export {}',
  });
  expect(outcome).toMatchObject({
    kind: 'init-error',
    errorMessage: '3 3',
    trace: [
      'Error: 3 3',
      '    at fail (file:///var/task/a.mjs:1:95)',
      '    at file:///var/task/index.mjs:1:80',
    ],
  });
});

test.describe('a function that does not load', () => {
  for (const [name, files, expected] of [
    [
      'for a syntax error in a file that it imports',
      { 'index.mjs': "import './a.mjs';", 'a.mjs': '\nlet x = {{ };' },
      {
        errorType: 'Runtime.UserCodeSyntaxError',
        errorMessage: "SyntaxError: Unexpected token '{'",
        trace: ["SyntaxError: Unexpected token '{'"],
        position: { file: 'a.mjs', line: 2, column: 10 },
      },
    ],
    [
      'for a syntax error in a file that it requires',
      { 'index.js': "require('./a.js');", 'a.js': '\nlet x = {{ };' },
      {
        errorType: 'Runtime.UserCodeSyntaxError',
        errorMessage: "SyntaxError: Unexpected token '{'",
        position: { file: 'a.js', line: 2, column: 10 },
      },
    ],
    [
      'for a name that is not exported',
      { 'index.mjs': "import { x } from './a.mjs';", 'a.mjs': 'export const y = 1' },
      {
        errorType: 'Runtime.UserCodeSyntaxError',
        errorMessage:
          "SyntaxError: The requested module './a.mjs' does not provide an export named 'x'",
        trace: [
          'file:///var/task/index.mjs:1',
          "import { x } from './a.mjs';",
          '         ^',
          "SyntaxError: The requested module './a.mjs' does not provide an export named 'x'",
        ],
        position: { file: 'index.mjs', line: 1, column: 10 },
      },
    ],
    [
      'for a file that is not there',
      { 'index.mjs': "import './a.mjs';", 'a.mjs': "\nimport './nope.mjs'" },
      {
        errorType: 'Error',
        errorMessage: "Cannot find module '/var/task/nope.mjs' imported from /var/task/a.mjs",
        position: { file: 'a.mjs', line: 2, column: 8 },
      },
    ],
    [
      'for a package that require does not find',
      { 'index.js': "require('./lib')", 'lib/index.js': "\nrequire('not-here')" },
      {
        errorType: 'Runtime.ImportModuleError',
        errorMessage:
          "Error: Cannot find module 'not-here'\nRequire stack:\n- /var/task/lib/index.js\n- /var/task/index.js",
        position: { file: 'lib/index.js', line: 2, column: 1 },
      },
    ],
    [
      'for what a module throws',
      { 'index.mjs': "import './a.mjs';", 'a.mjs': 'throw 5' },
      { errorType: 'number', errorMessage: '5', trace: [] },
    ],
    [
      'for an await that rejects',
      { 'index.mjs': "import './a.mjs';", 'a.mjs': "await Promise.reject(new Error('tla'));" },
      {
        errorType: 'Error',
        errorMessage: 'tla',
        trace: ['Error: tla', '    at file:///var/task/a.mjs:1:22'],
      },
    ],
    [
      'for a module that is not the handler’s',
      { 'other.mjs': '' },
      {
        errorType: 'Runtime.ImportModuleError',
        errorMessage: "Error: Cannot find module 'index'\nRequire stack:\n- /var/runtime/index.mjs",
      },
    ],
  ] as const) {
    test(name, async ({ page }) => {
      const sandbox = await openSandbox(page);
      const { outcome } = await runFiles(sandbox, files);
      expect(outcome).toMatchObject({ kind: 'init-error', ...expected });
    });
  }
});

test('a module that the runtime lends to works, in its one instance', async ({ page }) => {
  const sandbox = await openSandbox(page);
  const code =
    "import { inspect, format } from 'node:util'; import { Buffer as B } from 'node:buffer'; import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); export const handler = async () => [inspect({ a: [1] }), format('%d', 2), B.from('a').length, require('buffer').Buffer === B, require('util') === (await import('util')).default];";
  expect(body(await sandbox.run(code))).toEqual(['{ a: [ 1 ] }', '2', 1, true, true]);
});

test('a store follows through awaits, timers and promises', async ({ page }) => {
  const sandbox = await openSandbox(page);
  const code = `
    import { AsyncLocalStorage } from 'node:async_hooks';
    import { setTimeout as pause } from 'node:timers/promises';
    const storage = new AsyncLocalStorage();
    const job = async (name) => {
      await pause(2);
      const first = storage.getStore();
      await new Promise((done) => setTimeout(done, 1));
      return [first, await Promise.resolve().then(() => storage.getStore())];
    };
    export const handler = async () => [
      await Promise.all(['a', 'b'].map((name) => storage.run(name, job))),
      storage.getStore() === undefined,
    ];`;
  expect(body(await sandbox.run(code))).toEqual([
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    true,
  ]);
});
