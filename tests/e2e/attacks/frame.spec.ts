import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { openSandbox } from '../support/sandbox.ts';
import { expect, record, test } from './support/attack.ts';

/** Frames the sandbox's file as a hostile page would, and answers what the frame said to it. */
const framed = (page: Page, sandbox: string | null, boots: boolean): Promise<string[]> =>
  page.evaluate(
    ([sandbox, boots]) =>
      new Promise<string[]>((done) => {
        const said: string[] = [];
        const frame = document.createElement('iframe');
        addEventListener('message', ({ source, data }) => {
          if (source === frame.contentWindow) said.push(JSON.stringify(data));
        });
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        frame.src = new URL('/sandbox.html', location.href).href;
        frame.onload = () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => said.push(`port: ${JSON.stringify(data)}`);
          const workerText = 'postMessage(origin)';
          const boot = { type: 'sandbox-boot', workerText };
          if (boots) frame.contentWindow?.postMessage(boot, '*', [port2]);
          port1.postMessage({ type: 'ping', id: 1 });
          setTimeout(() => done(said), 300);
        };
        document.body.append(frame);
      }),
    [sandbox, boots] as const,
  );

test('56: the frame without a sandbox, or with one that opens its origin', async ({
  page,
  canary,
}) => {
  await openSandbox(page);
  const answers = [
    await framed(page, null, true),
    await framed(page, 'allow-scripts allow-same-origin', true),
    await framed(page, '', true),
  ];
  record({
    number: 56,
    name: 'a frame that is not isolated',
    outcome: 'silent',
    hits: canary.heard(),
  });
  expect(answers).toEqual([[], [], []]);
});

test('141: the frame at top level', async ({ page, canary }) => {
  await page.goto('sandbox.html');
  const answers = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let answers = 0;
        addEventListener('message', () => (answers += 1));
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (answers += 1);
        postMessage({ type: 'sandbox-boot', workerText: 'postMessage(1)' }, '*', [port2]);
        port1.postMessage({ type: 'ping', id: 1 });
        setTimeout(() => done(answers), 300);
      }),
  );
  record({ number: 141, name: 'the frame at top level', outcome: 'silent', hits: canary.heard() });
  // One is the message that the page has sent to itself.
  expect(answers).toBe(1);
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe('');
  expect(page.workers()).toEqual([]);
});

test('142: the frame in a page of another site, which boots it with its own worker', async ({
  page,
  canary,
}) => {
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><body>');
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  await page.goto('sandbox.html');
  const { origin } = new URL(page.url());
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const said = await page.evaluate(
    ({ origin, canaries }) =>
      new Promise<string[]>((done) => {
        const said: string[] = [];
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = `${origin}/sandbox.html`;
        addEventListener('message', () => {
          const { port1, port2 } = new MessageChannel();
          const worker = new MessageChannel();
          worker.port1.onmessage = ({ data }) => said.push(String(data));
          const urls = JSON.stringify(canaries.map((host) => `http://${host}/`));
          const workerText = `onmessage = async (e) => { const p = e.ports[0]; p.postMessage(origin);
            for (const url of ${urls}) await fetch(url).then(() => p.postMessage('leak'), () => 0);
            for (const name of ['localStorage', 'cookieStore']) p.postMessage(typeof globalThis[name]); }`;
          frame.contentWindow?.postMessage({ type: 'sandbox-boot', workerText }, '*', [port2]);
          port1.postMessage({ type: 'start' }, [worker.port2]);
          setTimeout(() => done(said), 600);
        });
        document.body.append(frame);
      }),
    { origin, canaries: canary.hosts },
  );
  record({
    number: 142,
    name: "the frame in a hostile page, with that page's worker",
    outcome: said.join(', '),
    hits: canary.heard(),
  });
  // It may run there what it likes: it has an origin of nobody, and no way out.
  expect(said).toEqual(['null', 'undefined', 'undefined']);
  expect(canary.heard()).toBe(0);
  site.close();
});

test('57: a hostile page that speaks to the playground as if it were the frame', async ({
  page,
  canary,
}) => {
  const { run, longestGap } = await openSandbox(page);
  await page.route('**/impostor.*', (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? {
            contentType: 'text/javascript',
            body: "setInterval(() => { for (let i = 0; i < 50; i++) parent.postMessage({ type: i % 2 ? 'sandbox-hello' : 'breach' }, '*'); }, 5)",
          }
        : { contentType: 'text/html', body: '<script src="/impostor.js"></script>' },
    ),
  );
  await page.evaluate(() => {
    const say = (data: unknown, transfer: Transferable[] = []): void =>
      postMessage(data, '*', transfer);
    setInterval(() => {
      say({ type: 'sandbox-hello' }, [new MessageChannel().port1]);
      for (const type of ['pong', 'breach', 'worker-failed', 'ready', 'loaded', 'response'])
        say({ type, id: 1, message: 'x', requestId: '', body: '"forged"', durationMs: 1 });
    }, 5);
    const impostor = document.createElement('iframe');
    impostor.src = '/impostor.html';
    document.body.append(impostor);
  });
  const { outcome, notices } = await run(
    'export const handler = async () => { await new Promise((r) => setTimeout(r, 300)); return "true"; };',
  );
  record({
    number: 57,
    name: 'a page that speaks as if it were the frame',
    outcome: `answered ${'body' in outcome ? outcome.body : outcome.kind}`,
    hits: canary.heard(),
    longestGap: await longestGap(),
  });
  expect(outcome).toEqual({ kind: 'response', body: '"true"' });
  expect(notices).toEqual([]);
});
