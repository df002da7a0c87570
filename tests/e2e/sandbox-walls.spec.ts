import { singleFile } from '../../src/playground/run/single-file.ts';
import type { Outcome, RunResult } from '../../src/sandbox/protocol.ts';
import { openSandbox, startCanary } from './support/sandbox.ts';
import { expect, test } from './support/test.ts';

const response = (body: unknown): Outcome => ({ kind: 'response', body: JSON.stringify(body) });

test('built-ins that a handler replaces change nothing of what the page hears', async ({
  page,
}) => {
  const { run } = await openSandbox(page);
  const { outcome, logs } = await run(`
    const nothing = () => { throw new Error('replaced'); };
    JSON.stringify = JSON.parse = nothing;
    Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 'forged';
    MessagePort.prototype.postMessage = Function.prototype.call = Function.prototype.bind = nothing;
    Reflect.apply = Object.keys = Array.prototype.push = Map.prototype.get = nothing;
    Date.now = performance.now = () => NaN;
    let seen;
    Object.defineProperty(MessageEvent.prototype, 'data', { get() { seen = this; return {}; } });
    export const handler = async () => { console.log('still here'); return [typeof seen]; };`);
  expect(outcome).toEqual({ kind: 'response', body: '"forged"' });
  expect(logs.map(({ text }) => text)).toEqual(['still here']);
});

test('forged messages do not reach the page, and many of them end the run', async ({ page }) => {
  const { run } = await openSandbox(page);
  // The only ways back to the worker's own postMessage, all of which must be closed.
  const { outcome } = await run(`export const handler = async () => {
    const forged = JSON.stringify({ type: 'response', requestId: '', body: '"forged"', durationMs: 1 });
    const ways = [globalThis.postMessage, globalThis.self?.postMessage, Object.getPrototypeOf(globalThis).postMessage];
    for (const way of ways) for (let i = 0; i < 10; i++) way?.call(globalThis, forged);
    return ways.map((way) => typeof way);
  };`);
  expect(outcome).toEqual(response(['undefined', 'undefined', 'undefined']));
});

test('no attempt to reach a server leaves the sandbox', async ({ page, problems }) => {
  problems.allow(/Content Security Policy/);
  const canary = await startCanary();
  const { run } = await openSandbox(page);
  const { outcome } = await run(
    `
    const host = '${canary.host}', url = 'http://' + host + '/?';
    const attempts = {
      fetch: () => fetch(url),
      request: () => fetch(new Request(url, { method: 'POST', mode: 'no-cors', keepalive: true })),
      xhr: () => { const x = new XMLHttpRequest(); x.open('GET', url, false); x.send(); },
      webSocket: () => new WebSocket('ws://' + host),
      eventSource: () => new EventSource(url),
      webTransport: () => new WebTransport('https://' + host),
      importScripts: () => importScripts(url),
      dynamicImport: () => import(url),
      importInEval: () => (0, eval)('import("' + url + '")'),
      importInFunction: () => new Function('return import("' + url + '")')(),
      importInBlob: () => (0, eval)('import(URL.createObjectURL(new Blob(["import \\'" + "' + url + '" + "\\'"], { type: "text/javascript" })))'),
      dataImport: () => (0, eval)('import("data:text/javascript,1")'),
      worker: () => new Worker(url),
      blobWorker: () => new Worker(URL.createObjectURL(new Blob(['fetch("' + url + '")']))),
      sharedWorker: () => new SharedWorker(url),
      font: () => new FontFace('x', 'url(' + url + ')').load(),
      beacon: () => navigator.sendBeacon(url),
      location: () => { location.href = url; },
      parent: () => Function('return parent')().postMessage('x', '*'),
      storage: () => [indexedDB, caches, localStorage],
      broadcast: () => new BroadcastChannel('x'),
    };
    export const handler = async () => {
      const reached = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        try { await attempt(); reached.push(name); } catch {}
      }
      return reached;
    };`,
    { timeoutMs: 10_000 },
  );
  // Another round trip: whatever was under way has had its time.
  await run('export const handler = async () => 1;');
  expect(outcome).toEqual(response([]));
  expect(canary.connections()).toBe(0);
  canary.close();
});

test('the frame refuses to work on its own or without a sandbox', async ({ page }) => {
  await openSandbox(page);
  const answers = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let answers = 0;
        addEventListener('message', () => (answers += 1));
        const frame = document.createElement('iframe');
        frame.src = 'sandbox.html';
        frame.onload = () => setTimeout(() => done(answers), 200);
        document.body.append(frame);
      }),
  );
  expect(answers).toBe(0);
  await page.goto('sandbox.html');
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe('');
});

const hostileWorkers: [name: string, text: string, code: string][] = [
  [
    'that floods by its own postMessage',
    'self.onmessage = (e) => { e.ports[0].postMessage(\'{"type":"ready"}\'); for (;;) postMessage(\'x\'.repeat(100000)); };',
    'flood',
  ],
  [
    'that floods its port',
    "self.onmessage = (e) => { for (;;) e.ports[0].postMessage('x'.repeat(100000)); };",
    'flood',
  ],
  [
    'that logs without end',
    `self.onmessage = (e) => { const p = e.ports[0]; p.postMessage('{"type":"ready"}'); for (;;) p.postMessage(JSON.stringify({ type: 'log', line: { level: 'INFO', text: 'x'.repeat(10000), time: 0 } })); };`,
    'flood',
  ],
  [
    'that answers for other requests',
    `self.onmessage = (e) => { const p = e.ports[0]; p.postMessage('{"type":"ready"}'); for (;;) p.postMessage(JSON.stringify({ type: 'response', requestId: '', body: '1', durationMs: 1 })); };`,
    'flood',
  ],
  [
    'that sends objects, not text',
    "self.onmessage = (e) => { for (;;) e.ports[0].postMessage({ type: 'ready', deep: [new ArrayBuffer(1e6)] }); };",
    'flood',
  ],
  ['that does not compile', 'this is not JavaScript', 'sandbox-lost'],
];
for (const [name, text, code] of hostileWorkers) {
  test(`a worker ${name} is ended, and the page lives`, async ({ page }) => {
    await page.route('**/sandbox/worker.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: text }),
    );
    const { run, longestGap } = await openSandbox(page);
    const { outcome, notices } = await run('export const handler = async () => 1;');
    expect(outcome.kind).toBe('exit');
    expect(notices.map((notice) => notice.code)).toEqual([code]);
    expect(await longestGap()).toBeLessThan(1_000);
    expect(await page.locator('iframe').count()).toBe(0);
  });
}

test('a worker that cannot be fetched is said to be so, and asked for again', async ({
  page,
  problems,
}) => {
  problems.allow(/404/);
  await page.route('**/sandbox/worker.js', (route) => route.fulfill({ status: 404 }), { times: 1 });
  const { run } = await openSandbox(page);
  const { notices } = await run('export const handler = async () => 1;');
  expect(notices.map(({ code }) => code)).toEqual(['sandbox-lost']);
  expect((await run('export const handler = async () => 1;')).outcome).toEqual(response(1));
});

test('a killed frame is noticed within a second and a half', async ({ page, context }) => {
  const { running } = await openSandbox(page);
  // Playwright gives up a page whose child has crashed; the page itself is well, as CDP can tell.
  const pageTools = await context.newCDPSession(page);
  const run = async (body: string): Promise<{ result: RunResult; ms: number }> => {
    const request = {
      function: singleFile(`export const handler = async () => { ${body} };`, 'javascript'),
      event: '{}',
      timeoutMs: 10_000,
    };
    const { result } = await pageTools.send('Runtime.evaluate', {
      expression: `host.run(${JSON.stringify(request)}).then((result) => ({ result, ms: performance.now() - globalThis.killedAt }))`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as { result: RunResult; ms: number };
  };
  const killed = run('await new Promise((resolve) => setTimeout(resolve, 9_000))');
  await running();
  const frameTools = await context.newCDPSession(page.frames()[1]!);
  await page.evaluate('globalThis.killedAt = performance.now(); 0');
  frameTools.send('Page.crash').catch(() => undefined);
  const { result, ms } = await killed;
  expect(ms).toBeLessThan(1_500);
  expect(result.outcome).toHaveProperty('errorMessage', expect.stringContaining('signal: killed'));
  expect(result.notices.map(({ code }) => code)).toEqual(['sandbox-lost']);
  expect((await run('return 1')).result.outcome).toEqual(response(1));
});
