import { afterEach, describe, expect, test, vi } from 'vitest';
import hooks from '../modules/async-hooks.ts';
import { asyncContext } from './async-context.ts';
import { keepAsyncContext } from './keep-async-context.ts';
import { functionOf } from './testing.ts';

const code = `
  import { AsyncLocalStorage } from 'node:async_hooks';
  const storage = new AsyncLocalStorage();
  const heard = [];
  const hear = (where) => heard.push(where + ' ' + storage.getStore());
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  async function job(name, ms) {
    hear('start');
    await pause(ms);
    hear('awaited');
    try { await Promise.reject(new Error('no')); } catch { hear('caught'); }
    await Promise.all([pause(1).then(() => hear('then')), null]);
    await new Promise((done) => { setTimeout(() => { hear('timer'); done(); }, 1); });
    queueMicrotask(() => hear('microtask'));
    process.nextTick(() => hear('tick'));
    setImmediate(() => hear('immediate'));
    const inner = await storage.run(name + '!', async () => { await null; return storage.getStore(); });
    hear(inner);
    await pause(3);
  }
  export const handler = async () => {
    await Promise.all([storage.run('a', job, 'a', 2), storage.run('b', job, 'b', 5), storage.run('c', job, 'c', 9)]);
    hear('end');
    return heard.sort();
  };
`;

const original = { then: Promise.prototype.then, global: { ...globalThis } };
afterEach(() => {
  Promise.prototype.then = original.then;
  const { setTimeout, setInterval, setImmediate, queueMicrotask } = original.global;
  Object.assign(globalThis, { setTimeout, setInterval, setImmediate, queueMicrotask });
  asyncContext.current = new Map();
});

// The chunk is bundled with the services of the worker; here both are of one copy already.
describe('a store', () => {
  test('follows a function through awaits, callbacks, timers and ticks, as in Node', async () => {
    vi.stubGlobal('testedHooks', hooks);
    const { loader } = await functionOf(
      { 'index.mjs': code },
      { modules: { 'async-hooks': '(function () { return testedHooks })' } },
    );
    const handler = await loader.load();
    const ours = await handler({}, {});
    Promise.prototype.then = original.then;
    const url = `data:text/javascript,${encodeURIComponent(code)}`;
    const real = (await import(url)) as { handler: () => Promise<string[]> };
    expect(ours).toEqual(await real.handler());
    expect(ours).toContain('awaited b');
  });

  test('is not there in the code around', () => {
    keepAsyncContext(globalThis);
    const storage = {};
    let seen: unknown = 'none';
    asyncContext.current = new Map([[storage, 1]]);
    const later = Promise.resolve().then(() => (seen = asyncContext.current.get(storage)));
    asyncContext.current = new Map();
    return later.then(() => expect(seen).toBe(1));
  });
});
