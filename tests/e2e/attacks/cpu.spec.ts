import { attack } from './support/attack.ts';

const handler = (body: string): string => `export const handler = async (event) => { ${body} };`;

attack(16, 'an endless loop in the handler', { code: handler('for (;;);'), ends: 'timeout' });

attack(17, 'an endless loop while the module loads', {
  code: 'for (;;); export const handler = async () => 1;',
  ends: 'timeout',
});

attack(18, 'an endless loop of microtasks', {
  code: handler('for (;;) await null;'),
  ends: 'timeout',
});

attack(19, 'a regular expression that backtracks', {
  code: handler("return /^(a+)+$/.test('a'.repeat(50) + '!')"),
  ends: 'timeout',
});

attack(20, 'timers that go on after the response', {
  code: handler(`
    const again = () => { setTimeout(again); setImmediate(again); };
    setInterval(() => {}, 0);
    setTimeout(again);
    return 1;`),
  times: 2,
  ends: ['response', 'timeout'],
});

attack(21, 'a wait on shared memory', {
  code: handler(`
    const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    Atomics.wait(new Int32Array(buffer), 0, 0);`),
  ends: 'timeout',
});

attack(22, 'workers that start workers, by every name that a browser has for them', {
  code: handler(`
    const bomb = 'for (let i = 0; i < 8; i++) new Worker(location.href); for (;;);';
    const url = URL.createObjectURL(new Blob([bomb], { type: 'text/javascript' }));
    const started = [];
    const scopes = [globalThis];
    for (let scope = globalThis; scope; scope = Object.getPrototypeOf(scope)) scopes.push(scope);
    for (const scope of scopes) for (const name of Reflect.ownKeys(scope)) {
      if (!/Worker|Worklet/.test(String(name))) continue;
      try { new scope[name](url); started.push(String(name)); } catch {}
    }
    return started;`),
  ends: 'response',
  answers: [],
});

attack(23, 'a response that loops while it is serialised', {
  code: handler('return { toJSON() { for (;;); } }'),
  ends: 'timeout',
});

attack(24, 'a value that loops while it is logged', {
  code: handler(`
    const inspect = Symbol.for('nodejs.util.inspect.custom');
    console.log(new Proxy({}, { ownKeys: () => { for (;;); } }));
    console.log({ [inspect]: () => { for (;;); }, get a() { for (;;); } });
    return 'not logged by force';`),
  ends: ['timeout', 'response'],
});

attack(25, 'a source of five million characters', {
  code: `export const handler = async () => ${'1+'.repeat(2_500_000)}1;`,
  ends: 'init-error',
});

attack(61, 'a source of brackets, nested beyond the parser', {
  code: `export const handler = async () => { await import('x'); return ${'['.repeat(200_000)}${']'.repeat(200_000)}; };`,
  ends: ['init-error', 'timeout'],
});

attack(62, 'a thenable that resolves to itself for ever', {
  code: handler('const loop = { then: (done) => done(loop) }; return loop;'),
  ends: 'timeout',
});

attack(63, 'a loop in a channel that outlives the response', {
  code: handler(`
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { for (;;); };
    port2.postMessage(0);
    return 1;`),
  times: 2,
  ends: ['timeout', 'response'],
});

attack(64, 'microtasks that never end, begun as the run ends', {
  code: handler(`
    const again = () => { queueMicrotask(again); };
    setTimeout(again, 0);
    process.on('exit', again);
    queueMicrotask(again);
    return 1;`),
  ends: 'timeout',
});

attack(65, 'a sort whose comparison never agrees, over ten million numbers', {
  code: handler(
    'return Array.from({ length: 1e7 }, Math.random).sort(() => Math.random() - 0.5).length',
  ),
  ends: ['timeout', 'response'],
});

attack(66, 'a BigInt of a hundred million digits', {
  code: handler("return String(BigInt('9'.repeat(1e6)) ** 100n).length"),
  ends: ['timeout', 'response', 'function-error'],
});

attack(67, 'a getter on Object.prototype that loops', {
  code: handler(`
    for (const name of ['then', 'toJSON', 'stack', 'name', 'message', 'status', 'value', 'get', 'constructor'])
      Object.defineProperty(Object.prototype, name, { get() { for (;;); }, set() {}, configurable: true });
    return {};`),
  ends: 'timeout',
});
