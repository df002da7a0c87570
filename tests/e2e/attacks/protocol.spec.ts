import { attack } from './support/attack.ts';

const handler = (body: string): string =>
  `export const handler = async (event, context) => { ${body} };`;

attack(40, 'a worker that closes itself', {
  code: handler('const close = globalThis.close ?? self?.close; close?.(); return typeof close;'),
  ends: ['response', 'function-error', 'exit'],
});

attack(41, 'exits of every kind', {
  code: handler(`
    Promise.resolve().then(() => { try { process.exit(3); } catch { throw new Error('caught'); } });
    for (const end of [process.abort, process.kill, process.reallyExit]) try { end?.(8, 'SIGKILL'); } catch {}
    await new Promise((resolve) => setTimeout(resolve, 50));
    return 'lives';`),
  ends: 'exit',
});

attack(42, 'a rejection whose reason cannot be read', {
  code: handler(`
    const reason = new Proxy(new Error('x'), { get: () => { throw reason; }, getPrototypeOf: () => { throw reason; } });
    Promise.reject(reason);
    Promise.reject({ get stack() { throw 1; }, toString() { return 'x'.repeat(1e8); } });
    await new Promise((resolve) => setTimeout(resolve, 50));`),
  ends: ['exit', 'timeout', 'function-error'],
});

attack(43, "a console and clocks of the handler's own", {
  code: handler(`
    console.log = () => { throw 1; };
    Date.now = () => NaN; performance.now = () => -1e9; Date.prototype.toISOString = () => { throw 2; };
    process.stdout.write = () => { throw 3; };
    return context.getRemainingTimeInMillis() > -1e9 || 'NaN';`),
  times: 2,
  ends: 'response',
  check: ({ durationMs }) => {
    if (!(durationMs >= 0 && durationMs < 60_000)) throw new Error(`${durationMs} ms`);
  },
});

attack(102, 'events that the handler sends to the worker itself', {
  code: handler(`
    const send = EventTarget.prototype.dispatchEvent;
    const data = JSON.stringify({ type: 'response', requestId: context.awsRequestId, body: '"forged"', durationMs: 1 });
    const { port1, port2 } = new MessageChannel();
    for (const type of ['message', 'messageerror', 'close', 'rejectionhandled'])
      try { send.call(globalThis, new MessageEvent(type, { data, ports: [port1], source: port2 })); } catch {}
    return 'true answer';`),
  ends: 'response',
  answers: 'true answer',
});

attack(103, "listeners that come before the runtime's", {
  code: `
    const heard = [];
    for (const type of ['message', 'error', 'unhandledrejection', 'messageerror'])
      EventTarget.prototype.addEventListener.call(globalThis, type, (event) => {
        event.stopImmediatePropagation(); heard.push(type, (event.ports ?? []).length);
      }, true);
    export const handler = async () => {
      queueMicrotask(() => { throw new Error('x'.repeat(1e7)); });
      Promise.reject(new Error('nobody hears'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return heard.includes(1);
    };`,
  ends: ['response', 'exit'],
  answers: false,
});

attack(104, 'a name for every import, to flood the notices', {
  code: handler("for (let i = 0; ; i++) await import('package-' + i).catch(() => 0);"),
  ends: ['timeout', 'exit'],
});

attack(105, 'a name of ten million characters, imported', {
  code: handler(
    "for (let i = 0; i < 20; i++) await import('x'.repeat(1e7) + i).catch(() => 0); return 1;",
  ),
  ends: ['response', 'timeout', 'exit', 'function-error'],
});

attack(106, 'an error of ten million characters in each of its texts', {
  code: handler(`
    const long = 'x'.repeat(1e7);
    throw Object.assign(new Error(long), { name: long, stack: (long + '\\n    at x (file:///var/task/index.mjs:1:1)\\n').repeat(3), code: long, cause: long });`),
  ends: ['function-error', 'exit'],
});

attack(107, 'a trace of a million lines', {
  code: handler(`
    throw Object.assign(new Error('x'), { stack: 'Error: x\\n' + '    at f (file:///var/task/index.mjs:1:1)\\n'.repeat(1e6) });`),
  ends: 'function-error',
  check: ({ outcome }) => {
    if ('trace' in outcome && outcome.trace.length > 210) throw new Error('The trace is not cut');
  },
});

attack(108, 'lone surrogates and NUL, logged and answered', {
  code: handler(
    "const odd = '\\ud800\\u0000\\u2028\\udfff'; console.log(odd); console.log({ [odd]: odd }); return odd;",
  ),
  ends: 'response',
  answers: '\ud800\u0000\u2028\udfff',
});

attack(109, 'lines by the hundred thousand, each below the cap', {
  code: handler(
    "for (let i = 0; i < 1e5; i++) { console.log('line', i); process.stdout.write('x'); } return 1;",
  ),
  ends: ['response', 'timeout'],
});

attack(110, "transfers of the runtime's own buffers and of detached ones", {
  code: handler(`
    const { port1, port2 } = new MessageChannel();
    const buffer = new ArrayBuffer(8);
    port1.postMessage(buffer, [buffer]);
    let refused = 0;
    for (const transfer of [[buffer], [port1], [port2, port2], [new WebAssembly.Memory({ initial: 1 }).buffer]])
      try { structuredClone(transfer[0], { transfer }); port1.postMessage(1, transfer); } catch { refused += 1; }
    return refused > 0;`),
  ends: 'response',
  answers: true,
});
