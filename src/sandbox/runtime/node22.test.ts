import EventEmitter from 'events';
import { describe, expect, test } from 'vitest';
import type { ExitReason, InvokeRequest } from '../protocol.ts';
import { createInvokeStore } from './invoke-store.ts';
import type { LambdaHandler } from '../load/resolve-handler.ts';
import { node22 } from './node22.ts';
import type { RuntimeParts } from './parts.ts';

type Posted = { value: unknown } | { error: unknown; exit?: ExitReason | undefined };

/** A process whose loop is empty whenever `idle` is called. */
function start(handler: LambdaHandler, event = '{}') {
  const posted: Posted[] = [];
  const logged: string[] = [];
  const process = Object.assign(new EventEmitter(), { env: {} });
  const request = { requestId: 'id', headers: {}, timeoutMs: 3_000, event } as InvokeRequest;
  let taken = false;
  const parts: RuntimeParts = {
    runtime: 'nodejs22.x',
    process,
    store: createInvokeStore(),
    console: {
      warn: (text: unknown) => logged.push(String(text)),
      error: (text: unknown) => logged.push(String(text)),
    },
    next: () => {
      if (taken) return new Promise(() => undefined);
      taken = true;
      return Promise.resolve(request);
    },
    answers: {
      value: (value) => posted.push({ value }),
      stream: () => undefined,
      error: (error, exit) => posted.push({ error, exit }),
    },
    logError: (title) => logged.push(title),
    settle: () => Promise.resolve(),
    defer: (callback) => setTimeout(callback),
    failed: () => undefined,
    stopWatching: () => undefined,
    watchClosely: () => undefined,
    load: () => Promise.resolve(handler),
  };
  const idle = async (): Promise<Posted[]> => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.emit('beforeExit', 0);
    await new Promise((resolve) => setTimeout(resolve, 10));
    return posted;
  };
  return { began: node22.ignition(parts), idle, posted, logged, process };
}

const handlers: [name: string, handler: (...args: never[]) => unknown, value: unknown][] = [
  ['callback', (_e, _c, callback: (e: unknown, r: unknown) => void) => callback(null, 1), 1],
  ['done', (_e, context: { done(e: unknown, r: unknown): void }) => context.done(null, 2), 2],
  ['succeed', (_e, context: { succeed(r: unknown): void }) => context.succeed(3), 3],
  ['an async handler', () => Promise.resolve(4), 4],
  ['nothing', () => 'ignored', null],
];

// As recorded from aws-lambda-ric 3.3.0 under Node 22.
describe('node22', () => {
  test.each(handlers)('answers by %s', async (_name, handler, value) => {
    const { idle } = start(handler as LambdaHandler);
    expect(await idle()).toEqual([{ value }]);
  });

  test('answers a callback when the loop is empty, or at once if told so', async () => {
    const waits = start((_e, _c, callback) => {
      (callback as (e: unknown, r: unknown) => void)(null, 1);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(waits.posted).toEqual([]);
    const hurries = start((_e, context, callback) => {
      Object.assign(context as object, { callbackWaitsForEmptyEventLoop: false });
      (callback as (e: unknown, r: unknown) => void)(null, 1);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(hurries.posted).toEqual([{ value: 1 }]);
  });

  test('takes the first answer alone', async () => {
    const { idle } = start((_e, context) => {
      const { succeed } = context as { succeed(result: unknown): void };
      succeed(1);
      succeed(2);
    });
    expect(await idle()).toEqual([{ value: 1 }]);
  });

  test('takes what is thrown, rejected or called back for an error', async () => {
    const error = new Error('no');
    const throws = start(() => {
      throw error;
    });
    expect(await throws.idle()).toEqual([{ error }]);
    expect(throws.logged).toEqual(['Invoke Error']);
    const fails = start((_e, context) => (context as { fail(): void }).fail());
    expect(await fails.idle()).toEqual([{ error: 'handled' }]);
  });

  test('takes an event that is no JSON for an error of the function', async () => {
    const { idle } = start(() => 1, '{');
    expect((await idle())[0]).toMatchObject({ error: { name: 'SyntaxError' } });
  });

  test('answers before it dies of what nobody handles', async () => {
    const { began, posted, logged, process } = start(() => new Promise(() => undefined));
    await began;
    process.emit('unhandledRejection', new Error('unh'), Promise.resolve());
    process.emit('uncaughtException', new Error('unc'));
    expect(posted).toMatchObject([
      {
        error: { name: 'Runtime.UnhandledPromiseRejection', message: 'Error: unh' },
        exit: { status: 128 },
      },
      { error: { message: 'unc' }, exit: { status: 129 } },
    ]);
    expect(logged).toEqual(['Unhandled Promise Rejection', 'Uncaught Exception']);
  });
});
