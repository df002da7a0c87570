import type { InvokeRequest } from '../sandbox/protocol.ts';
import { singleFile } from './run/single-file.ts';
import type { SandboxFrame, SandboxFrameOptions } from './sandbox-host-frame.ts';
import type { RunRequest } from './sandbox-host.ts';

/** A worker as the page sees it: what it was told, and a way to speak for it. */
interface FakeWorker {
  told: InvokeRequest[];
  say: (message: unknown) => void;
}

interface FakeFrame {
  options: SandboxFrameOptions;
  workers: FakeWorker[];
  pings: number[];
  removed: boolean;
}

const frames: FakeFrame[] = [];

/** Stands for the frames of a page in tests of the host: `create` for `createSandboxFrame`. */
export const fakeFrames = {
  frames,
  create: (options: SandboxFrameOptions): SandboxFrame => {
    const frame: FakeFrame = { options, workers: [], pings: [], removed: false };
    frames.push(frame);
    return {
      startWorker: () => startWorker(frame),
      ping: (id) => frame.pings.push(id),
      remove: () => (frame.removed = true),
    };
  },
  frame: (): FakeFrame => last(frames),
  worker: (): FakeWorker => last(last(frames).workers),
  /** The worker says that it has started and loaded the module. */
  load: (): void => {
    fakeFrames.worker().say({ type: 'ready' });
    fakeFrames.worker().say({ type: 'loaded', initMs: 4 });
  },
  respond: (durationMs = 1): void => {
    fakeFrames.worker().say({ type: 'response', requestId: 'id', body: '1', durationMs });
  },
  /** The frame answers the last ping. */
  pong: (): void => {
    last(frames).options.onPong(last(frames).pings.at(-1) ?? 0);
  },
  request: {
    function: singleFile('one', 'javascript'),
    event: '{}',
    requestId: 'id',
  } satisfies RunRequest as RunRequest,
};

function startWorker(frame: FakeFrame): MessagePort {
  const told: InvokeRequest[] = [];
  const port = {
    onmessage: (_event: unknown) => undefined,
    postMessage: (request: InvokeRequest) => told.push(request),
    close: () => undefined,
    addEventListener: () => undefined,
  };
  const say = (message: unknown): void => {
    port.onmessage({ data: typeof message === 'string' ? message : JSON.stringify(message) });
  };
  frame.workers.push({ told, say });
  return port as unknown as MessagePort;
}

function last<Item>(items: readonly Item[]): Item {
  const item = items.at(-1);
  if (item === undefined) throw new Error('There is none yet.');
  return item;
}
