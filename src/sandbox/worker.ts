import { sourcePlaces } from './load/source-places.ts';
import { primordials } from './primordials.ts';
import type { InvokeRequest, WorkerMessage } from './protocol.ts';
import { detach } from './runtime/detach.ts';
import { createRuntime } from './runtime/runtime.ts';
import type { SourcePlace } from './runtime/source-place.ts';
import { taskPaths } from './runtime/task-paths.ts';
import { writeStacksAsV8 } from './runtime/write-stacks-as-v8.ts';

/**
 * The worker's side of the port. The page's port comes straight here, not through the frame: a run
 * then costs one hop there and one back. That is safe because
 * - only this closure holds the port. User code never sees it: the functions that read and write it
 *   are taken before any user code runs, among them the getter of `event.data`, which, if replaced,
 *   would be handed the event and with it the port;
 * - what goes over it is bounded here (lines, characters, bytes of the response) and counted again
 *   by the page, which removes the frame at the first breach;
 * - what user code sends by the worker's own postMessage goes to the frame, which counts it, passes
 *   nothing on, and terminates the worker.
 */
self.onmessage = (first: MessageEvent) => {
  self.onmessage = null;
  const [port] = first.ports;
  if (port) serve(port);
};

function serve(port: MessagePort): void {
  const post = port.postMessage.bind(port);
  const readData = dataGetter();
  const send = (message: WorkerMessage): void => {
    post(primordials.stringify(detach(message)));
  };
  writeStacksAsV8();
  const runtime = createRuntime(send);
  self.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    runtime.rejected(event.reason, event.promise);
  });
  self.addEventListener('error', (event) => {
    event.preventDefault();
    runtime.threw(event.error, placeOf(event));
  });
  port.onmessage = (event) => {
    runtime.invoke(primordials.apply(readData, event, []) as InvokeRequest);
  };
  send({ type: 'ready' });
}

/** Where an exception was thrown: in a file of the function, or nowhere that counts. */
function placeOf({ filename, lineno, colno }: ErrorEvent): SourcePlace | undefined {
  if (!filename.includes(taskPaths.root) || lineno < 1) return undefined;
  const path = filename.replace('file://', '');
  return { script: filename, ...sourcePlaces.find(path, { line: lineno, column: colno }) };
}

function dataGetter(): () => unknown {
  const getter = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  if (!getter) throw new Error('MessageEvent has no data');
  return getter;
}
