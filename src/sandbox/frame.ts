import { limits } from './limits.ts';
import type { FrameBoot, FrameCommand, FrameHello, FrameMessage } from './protocol.ts';

/**
 * The sandboxed frame: it starts and ends workers, answers pings, and counts what a worker sends
 * past its port. It evaluates no text of its own accord and works only where it is harmless: with
 * an opaque origin, which the embedding page's `sandbox="allow-scripts"` gives it, and a parent.
 */
const { parent } = globalThis;

if (globalThis.origin === 'null' && parent !== globalThis.window) {
  addEventListener('message', boot);
  const hello: FrameHello = { type: 'sandbox-hello' };
  // An opaque frame cannot know who may embed it; the message says nothing but that it is there.
  parent.postMessage(hello, '*');
}

function boot(event: MessageEvent<unknown>): void {
  const [control] = event.ports;
  if (event.source !== parent || !control || !isBoot(event.data)) return;
  removeEventListener('message', boot);
  const blob = new Blob([event.data.workerText], { type: 'text/javascript' });
  serve(control, URL.createObjectURL(blob));
}

function serve(control: MessagePort, workerUrl: string): void {
  let worker: Worker | undefined;
  const say = (message: FrameMessage): void => {
    control.postMessage(message);
  };
  control.onmessage = ({ data, ports }: MessageEvent<FrameCommand>) => {
    if (data.type === 'ping') {
      say({ type: 'pong', id: data.id });
      return;
    }
    worker?.terminate();
    worker = startWorker(workerUrl, ports[0], say);
  };
}

function startWorker(
  url: string,
  port: MessagePort | undefined,
  say: (message: FrameMessage) => void,
): Worker | undefined {
  if (!port) return undefined;
  const worker = new Worker(url);
  let strays = 0;
  // The runtime never speaks this way: this is user code that found a way round it.
  worker.onmessage = () => {
    strays += 1;
    if (strays <= limits.strayMessages) return;
    worker.onmessage = null;
    worker.terminate();
    say({ type: 'breach' });
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.onerror = null;
    worker.terminate();
    say({ type: 'worker-failed', message: event.message.slice(0, limits.frameCharacters) });
  };
  worker.postMessage(null, [port]);
  return worker;
}

function isBoot(value: unknown): value is FrameBoot {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'sandbox-boot' &&
    'workerText' in value &&
    typeof value.workerText === 'string'
  );
}
