import type { Outcome } from '../../src/sandbox/protocol.ts';
import { openSandbox } from './support/sandbox.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const response = (body: unknown): Outcome => ({ kind: 'response', body: JSON.stringify(body) });

test('a handler answers, and keeps its module while nothing changes', async ({ page }) => {
  const { run } = await openSandbox(page);
  const code = 'let n = 0; export const handler = async (event) => ({ n: ++n, event });';
  const first = await run(code, { event: '{"k":"v"}' });
  expect(first.outcome).toEqual(response({ n: 1, event: { k: 'v' } }));
  expect(first.initMs).toBeGreaterThan(0);
  const second = await run(code);
  expect(second.outcome).toEqual(response({ n: 2, event: {} }));
  expect(second.initMs).toBeUndefined();
  expect((await run(`${code}\n`)).outcome).toEqual(response({ n: 1, event: {} }));
  await page.evaluate('host.coldStart()');
  expect((await run(`${code}\n`)).outcome).toEqual(response({ n: 1, event: {} }));
});

test('TypeScript runs with its lines kept, and CommonJS as index.js', async ({ page }) => {
  const { run } = await openSandbox(page);
  const typescript = await run(
    [
      "import type { SQSEvent } from 'aws-lambda';",
      'interface Order {',
      '  id: string;',
      '}',
      'export const handler = async (event: SQSEvent): Promise<Order> => {',
      "  throw new TypeError('typed');",
      '};',
    ].join('\n'),
    { language: 'typescript' },
  );
  expect(typescript.outcome).toEqual({
    kind: 'function-error',
    errorType: 'TypeError',
    errorMessage: 'typed',
    trace: [
      'TypeError: typed',
      '    at BufferedInvokeProcessor.handler (file:///var/task/index.mjs:6:9)',
    ],
    position: { file: 'index.mjs', line: 6, column: 9 },
  });
  const commonJs = await run(
    'exports.handler = async function () { return [__filename, typeof require, arguments.length, this.constructor.name] };',
  );
  expect(commonJs.outcome).toEqual(
    response(['/var/task/index.js', 'function', 2, 'BufferedInvokeProcessor']),
  );
});

test('what is wrong with a module is said in the words of Node and with its place', async ({
  page,
}) => {
  const { run } = await openSandbox(page);
  const syntax = await run('export const handler = async () => {\n  return {{ };\n};');
  expect(syntax.outcome).toMatchObject({
    kind: 'init-error',
    errorType: 'Runtime.UserCodeSyntaxError',
    errorMessage: "SyntaxError: Unexpected token '{'",
    position: { line: 2, column: 11 },
  });
  const missing = await run("import x from 'left-pad';\nexport const handler = async () => x;");
  expect(missing.outcome).toMatchObject({
    kind: 'init-error',
    errorType: 'Error',
    errorMessage: "Cannot find package 'left-pad' imported from /var/task/index.mjs",
    position: { line: 1, column: 15 },
  });
  expect(missing.notices.map(({ code }) => code)).toEqual(['module-unavailable']);
  const callback = await run('export const handler = (event, context, callback) => callback();');
  expect(callback.outcome).toMatchObject({ errorType: 'Runtime.CallbackHandlerDeprecated' });
});

test('console lines come with their levels, formatted as in Node', async ({ page }) => {
  const { run } = await openSandbox(page);
  const { logs } = await run(`export const handler = async () => {
    console.log('%s is %d', 'six', 6, { a: [1, { b: new Map([['k', { c: {} }]]) }] });
    console.warn(undefined);
    process.stdout.write('raw');
  };`);
  expect(logs.map(({ level, text }) => [level, text.split('\t').at(-1)])).toEqual([
    ['INFO', 'six is 6 { a: [ 1, { b: [Map] } ] }'],
    ['WARN', 'undefined'],
    ['RAW', 'raw'],
  ]);
});

const exits: [name: string, code: string, message: string][] = [
  ['process.exit', 'process.exit(3)', 'exit status 3'],
  ['a rejection that nobody handles', "Promise.reject(new Error('x')); return 1", 'exit status 1'],
  [
    'an exception in a timer',
    "setTimeout(() => { throw new Error('x') }); await new Promise((r) => setTimeout(r, 50))",
    'exit status 1',
  ],
  ['a promise that never settles', 'await new Promise(() => {})', 'without providing a reason'],
];
for (const [name, body, message] of exits) {
  test(`${name} ends the process, and the next run starts another`, async ({ page }) => {
    const { run } = await openSandbox(page);
    const { outcome } = await run(`export const handler = async () => { ${body} };`);
    expect(outcome).toMatchObject({ kind: 'exit', errorType: 'Runtime.ExitError' });
    expect(outcome).toHaveProperty('errorMessage', expect.stringContaining(message));
    const next = await run('export const handler = async () => 1;');
    expect(next.outcome).toEqual(response(1));
  });
}

const endless: [name: string, code: string][] = [
  ['a loop', 'export const handler = async () => { for (;;); };'],
  ['a loop of microtasks', 'export const handler = async () => { for (;;) await null; };'],
  [
    'a regular expression that backtracks',
    "export const handler = async () => /^(a+)+$/.test('a'.repeat(50) + '!');",
  ],
  [
    'a wait on shared memory',
    'export const handler = async () => Atomics.wait(new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer), 0, 0);',
  ],
  ['a toJSON that loops', 'export const handler = async () => ({ toJSON() { for (;;); } });'],
  [
    'a flood of log lines',
    "export const handler = async () => { for (;;) console.log('x'.repeat(1_000_000)); };",
  ],
  [
    'a flood into a channel of its own',
    "export const handler = async () => { const { port1, port2 } = new MessageChannel(); for (;;) port1.postMessage('x'.repeat(1000)); };",
  ],
];
for (const [name, code] of endless) {
  test(`${name} ends as a timeout while the page goes on`, async ({ page }) => {
    const { run, longestGap } = await openSandbox(page);
    const { outcome } = await run(code, { timeoutMs: 1_000 });
    expect(outcome).toMatchObject({
      kind: 'timeout',
      errorMessage: expect.stringContaining('Task timed out after 1.00 seconds'),
    });
    expect(await longestGap()).toBeLessThan(1_000);
    const next = await run('export const handler = async () => 1;');
    expect(next.outcome).toEqual(response(1));
  });
}

test('a loop at the top level of the module ends as a timeout too', async ({ page }) => {
  const { run } = await openSandbox(page);
  const { outcome } = await run('for (;;); export const handler = async () => 1;');
  expect(outcome).toMatchObject({ kind: 'timeout' });
  expect(outcome).toHaveProperty(
    'errorMessage',
    expect.stringContaining('Task timed out after 3.00 seconds'),
  );
});

test('memory that grows without end ends the run, not the page', async ({ page }) => {
  const { run, longestGap } = await openSandbox(page);
  const { outcome } = await run(
    'export const handler = async () => { const a = []; for (;;) a.push(new Array(1e5).fill(a.length)); };',
    { timeoutMs: 2_000 },
  );
  expect(['timeout', 'exit', 'function-error']).toContain(outcome.kind);
  expect(await longestGap()).toBeLessThan(1_000);
  const next = await run('export const handler = async () => 1;');
  expect(next.outcome).toEqual(response(1));
});

test('output is cut where Lambda or the page would cut it', async ({ page }) => {
  const { run } = await openSandbox(page);
  const large = await run("export const handler = async () => 'x'.repeat(20e6);");
  expect(large.outcome).toMatchObject({ errorType: 'Function.ResponseSizeTooLarge' });
  expect(large.notices.map(({ code }) => code)).toEqual(['response-too-large']);
  const chatty = await run(
    "export const handler = async () => { for (let i = 0; i < 3000; i++) console.log('line', i); return 'done'; };",
  );
  expect(chatty.outcome).toEqual(response('done'));
  expect(chatty.logs).toHaveLength(2_000);
  expect(chatty.notices.map(({ code }) => code)).toEqual(['log-limit']);
});

test('Stop ends a run, and the next one is fresh', async ({ page }) => {
  const { run, running } = await openSandbox(page);
  const stopped = run('export const handler = async () => { for (;;); };');
  await running();
  await page.evaluate('host.stop()');
  const { outcome, notices } = await stopped;
  expect(outcome.kind).toBe('exit');
  expect(notices.map(({ code }) => code)).toEqual(['stopped']);
  expect((await run('export const handler = async () => 1;')).outcome).toEqual(response(1));
});
