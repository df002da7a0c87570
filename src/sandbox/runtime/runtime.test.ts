import { describe, expect, test, vi } from 'vitest';
import type { InvokeRequest, RuntimeName, WorkerMessage } from '../protocol.ts';
import { createRuntime } from './runtime.ts';
import type { Runtime } from './runtime.ts';

// The test's own globals must stay; browser tests see the real ones go.
vi.mock('./install-globals.ts', () => ({
  installGlobals: ({ process }: { process: unknown }) => {
    vi.stubGlobal('lambdaProcess', process);
  },
}));

interface Environment {
  runtime: Runtime;
  sent: WorkerMessage[];
  invoke: (body: string, event?: string) => Promise<WorkerMessage | undefined>;
}

const ends = new Set<WorkerMessage['type']>([
  'response',
  'oversized',
  'error',
  'init-error',
  'exit',
]);
const requestOf = (
  code: string,
  runtime: RuntimeName,
): Omit<InvokeRequest, 'type' | 'requestId' | 'event'> => ({
  function: {
    files: [{ name: 'index', code, language: 'javascript' }],
    handler: 'index.handler',
    runtime,
    environment: { STAGE: 'test' },
  },
  modules: {},
  timeoutMs: 3_000,
  headers: {},
  replies: {},
});

/** CommonJS, since Node does not import blobs. */
function start(version: RuntimeName = 'nodejs24.x'): Environment {
  const sent: WorkerMessage[] = [];
  const runtime = createRuntime((message) => sent.push(message));
  return {
    runtime,
    sent,
    invoke: async (code, event = '{"k":"v"}') => {
      const before = sent.length;
      runtime.invoke({ type: 'invoke', requestId: 'id', ...requestOf(code, version), event });
      const ended = (): boolean => sent.slice(before).some(({ type }) => ends.has(type));
      await vi.waitFor(() => expect(ended()).toBe(true), 5_000).catch(() => undefined);
      return sent.at(-1);
    },
  };
}

const run = (
  code: string,
  event?: string,
  version?: RuntimeName,
): Promise<WorkerMessage | undefined> => start(version).invoke(code, event);

describe('createRuntime', () => {
  test('loads once, then answers each invocation', async () => {
    const { invoke, sent } = start();
    const code = 'let n = 0; exports.handler = async (event) => ({ n: ++n, event });';
    await invoke(code);
    await invoke(code, '[1]');
    expect(sent).toMatchObject([
      { type: 'loaded' },
      { type: 'response', requestId: 'id', body: '{"n":1,"event":{"k":"v"}}' },
      { type: 'response', body: '{"n":2,"event":[1]}' },
    ]);
  });

  test('gives the handler a context and the environment', async () => {
    const answer = await run(
      'exports.handler = (event, context) => [Object.keys(context).sort(), context.getRemainingTimeInMillis() > 2900, lambdaProcess.env.STAGE, lambdaProcess.env._HANDLER];',
    );
    const body: unknown = JSON.parse(answer?.type === 'response' ? answer.body : '');
    expect(body).toMatchInlineSnapshot(`
      [
        [
          "awsRequestId",
          "clientContext",
          "functionName",
          "functionVersion",
          "getRemainingTimeInMillis",
          "identity",
          "invokedFunctionArn",
          "logGroupName",
          "logStreamName",
          "memoryLimitInMB",
          "tenantId",
          "xRayTraceId",
        ],
        true,
        "test",
        "index.handler",
      ]
    `);
  });

  test('dies of a called back value that is no JSON as of an uncaught exception', async () => {
    const code = 'exports.handler = (event, context, callback) => callback(null, 1n);';
    expect(await run(code, '{}', 'nodejs22.x')).toMatchObject({
      type: 'error',
      error: { errorType: 'Error', errorMessage: 'Unable to stringify response body' },
      exit: { status: 129 },
    });
  });

  test('keeps a key that is named __proto__ as it came', async () => {
    const answer = await run(
      'exports.handler = (event) => [Object.keys(event), event.polluted, {}.polluted];',
      '{"__proto__":{"polluted":1}}',
    );
    expect(answer).toMatchObject({ body: '[["__proto__"],null,null]' });
  });

  test('reports what a handler throws, and logs it', async () => {
    const { invoke, sent } = start();
    const code =
      "let n = 0; exports.handler = async () => { if (!n++) throw new TypeError('no'); return n; };";
    expect(await invoke(code)).toMatchObject({
      type: 'error',
      error: { errorType: 'TypeError', errorMessage: 'no' },
    });
    expect(sent[1]).toMatchObject({ type: 'log', line: { level: 'ERROR' } });
    expect(await invoke(code)).toMatchObject({ type: 'response', body: '2' });
  });

  test('answers a response beyond the limit by its size alone', async () => {
    expect(await run("exports.handler = () => 'é'.repeat(4e6);")).toMatchObject({
      type: 'oversized',
      bytes: 8_000_002,
    });
    expect(await run("exports.handler = () => 'é'.repeat(3e6);")).toMatchObject({
      type: 'response',
    });
  });

  test('fails to load by an init error, and the process with it', async () => {
    expect(await run("\nrequire('x');")).toMatchObject({
      type: 'init-error',
      error: { errorType: 'Runtime.ImportModuleError' },
      exit: { status: 1 },
    });
    expect(await run('exports.a = 1;')).toMatchObject({
      error: { errorType: 'Runtime.HandlerNotFound' },
    });
    expect(await run('exports.a = 1;\nexports.b = {{ };')).toMatchObject({
      error: {
        errorType: 'Runtime.UserCodeSyntaxError',
        errorMessage: "SyntaxError: Unexpected token '{'",
        position: { file: 'index.js', line: 2, column: 14 },
      },
    });
  });

  test.each([
    ['process.exit', 'lambdaProcess.exit(3)', { status: 3 }],
    ['process.abort', 'lambdaProcess.abort()', { signal: 'aborted' }],
    ['an exit that is caught', 'try { lambdaProcess.exit(4) } catch {} return 1', { status: 4 }],
    ['a value without a string form', 'throw Object.create(null)', { status: 1 }],
  ])('ends by %s, and is silent from then on', async (_name, body, reason) => {
    const { invoke, runtime, sent } = start();
    const code = `exports.handler = async () => { ${body} };`;
    expect(await invoke(code)).toMatchObject({ type: 'exit', requestId: 'id', reason });
    const count = sent.length;
    runtime.invoke({
      type: 'invoke',
      requestId: 'id',
      ...requestOf(code, 'nodejs24.x'),
      event: '',
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toHaveLength(count);
  });

  test('ends with status 0 when nothing is left that could settle the promise', async () => {
    const { sent, runtime } = start();
    const code = 'exports.handler = () => new Promise(() => {});';
    runtime.invoke({
      type: 'invoke',
      requestId: 'id',
      ...requestOf(code, 'nodejs24.x'),
      event: '{}',
    });
    await vi.waitFor(
      () => expect(sent.at(-1)).toMatchObject({ type: 'exit', reason: { status: 0 } }),
      5_000,
    );
  });

  test('dies of an event that is not JSON', async () => {
    expect(await run('exports.handler = (event) => typeof event;', '')).toMatchObject({
      type: 'exit',
      reason: { status: 1 },
    });
  });

  test('dies of what nobody handles, with the crash on the log', async () => {
    const { invoke, runtime, sent } = start();
    await invoke('exports.handler = () => 1;');
    runtime.rejected('why', undefined);
    expect(sent.slice(-2)).toMatchObject([
      { type: 'log', line: { level: 'RAW', text: expect.stringContaining('"why"') as string } },
      { type: 'exit', reason: { status: 1 } },
    ]);
    runtime.threw(new Error('more'));
    expect(sent.at(-1)).toMatchObject({ type: 'exit' });
  });

  test('lives on where the handler listens for what nobody handles', async () => {
    const { invoke, runtime, sent } = start();
    await invoke(
      "const heard = []; lambdaProcess.on('uncaughtException', (e) => heard.push(e)); exports.handler = () => heard;",
    );
    runtime.threw('a');
    runtime.rejected('b', undefined);
    expect(await invoke('')).toMatchObject({
      body: '["a",{"code":"ERR_UNHANDLED_REJECTION"}]',
    });
    expect(sent.some(({ type }) => type === 'exit')).toBe(false);
  });

  test('dies of what such a listener throws', async () => {
    const { invoke, runtime, sent } = start();
    await invoke(
      "lambdaProcess.on('unhandledRejection', () => { throw new Error('again'); }); exports.handler = () => 1;",
    );
    runtime.rejected('a', undefined);
    expect(sent.at(-1)).toMatchObject({ type: 'exit', reason: { status: 1 } });
  });
});
