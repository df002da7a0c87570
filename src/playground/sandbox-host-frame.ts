import type { FrameBoot, FrameCommand } from '../sandbox/protocol.ts';
import { hostLimits } from './sandbox-host-limits.ts';
import { parseFrameMessage } from './sandbox-host-messages.ts';

/** Why a frame is of no use any more. */
export type FrameLoss = 'not-started' | 'dead' | 'flood';

export interface SandboxFrameOptions {
  document: Document;
  frameUrl: string;
  /** The worker's text; a rejection loses the frame. */
  workerText: Promise<string>;
  onPong: (id: number) => void;
  onLost: (loss: FrameLoss) => void;
}

export interface SandboxFrame {
  /** Ends the worker there was, starts another, and answers its port. */
  startWorker(): MessagePort;
  ping(id: number): void;
  /** Takes the frame out of the page, and with it all that runs in it: the only way to kill. */
  remove(): void;
}

/** Puts the sandboxed frame into the page. What is asked of it before it is ready, waits. */
export function createSandboxFrame(options: SandboxFrameOptions): SandboxFrame {
  const { document, frameUrl, workerText, onPong, onLost } = options;
  const view = document.defaultView;
  const element = document.createElement('iframe');
  const control = new MessageChannel();
  let removed = false;
  let strays = 0;

  const lose = (loss: FrameLoss): void => {
    if (!removed) onLost(loss);
  };
  const stray = (): void => {
    strays += 1;
    if (strays > hostLimits.strayMessages) lose('flood');
  };
  const boot = async (): Promise<void> => {
    const message: FrameBoot = { type: 'sandbox-boot', workerText: await workerText };
    // The origin is opaque, hence '*'. `frame-src 'self'` sees to it that the frame is ours.
    if (!removed) element.contentWindow?.postMessage(message, '*', [control.port2]);
  };
  const onWindowMessage = (event: MessageEvent<unknown>): void => {
    if (event.source === null || event.source !== element.contentWindow) return;
    if (!isHello(event.data)) {
      stray();
      return;
    }
    view?.removeEventListener('message', onWindowMessage);
    boot().catch(() => {
      lose('not-started');
    });
  };
  control.port1.onmessage = (event: MessageEvent<unknown>) => {
    const message = parseFrameMessage(event.data);
    if (message?.type === 'pong') onPong(message.id);
    else if (message?.type === 'worker-failed') lose('not-started');
    else if (message?.type === 'breach') lose('flood');
    else stray();
  };
  // Where the browser tells that the other end is gone, a killed process is noticed at once.
  control.port1.addEventListener('close', () => {
    lose('dead');
  });

  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Sandbox in which handlers run';
  element.hidden = true;
  element.referrerPolicy = 'no-referrer';
  element.src = frameUrl;
  view?.addEventListener('message', onWindowMessage);
  document.body.append(element);

  const send = (command: FrameCommand, transfer: Transferable[] = []): void => {
    control.port1.postMessage(command, transfer);
  };
  return {
    startWorker: () => {
      const { port1, port2 } = new MessageChannel();
      send({ type: 'start' }, [port2]);
      return port1;
    },
    ping: (id) => {
      send({ type: 'ping', id });
    },
    remove: () => {
      removed = true;
      view?.removeEventListener('message', onWindowMessage);
      control.port1.close();
      element.remove();
    },
  };
}

function isHello(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'sandbox-hello'
  );
}
