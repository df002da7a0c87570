import { describe, expect, test, vi } from 'vitest';
import type { FrameCommand } from '../sandbox/protocol.ts';
import { createSandboxFrame } from './sandbox-host-frame.ts';

/** A page with one window, and a frame that can be spoken to and for. */
function fakePage() {
  const listeners = new Set<(event: unknown) => void>();
  const contentWindow = { postMessage: vi.fn() };
  const attributes: Record<string, string> = {};
  const element = {
    contentWindow,
    setAttribute: (name: string, value: string) => (attributes[name] = value),
    remove: vi.fn(),
  };
  const document = {
    createElement: () => element,
    body: { append: vi.fn() },
    defaultView: {
      addEventListener: (_type: string, listener: (event: unknown) => void) =>
        listeners.add(listener),
      removeEventListener: (_type: string, listener: (event: unknown) => void) =>
        listeners.delete(listener),
    },
  };
  return {
    document: document as unknown as Document,
    element: element as typeof element & Record<string, unknown>,
    attributes,
    contentWindow,
    listeners,
    say: (data: unknown, source: unknown = contentWindow) => {
      for (const listener of listeners) listener({ source, data });
    },
  };
}

function open(workerText = Promise.resolve('text')) {
  const page = fakePage();
  const onPong = vi.fn();
  const onLost = vi.fn();
  const frame = createSandboxFrame({
    document: page.document,
    frameUrl: '/sandbox.html',
    workerText,
    onPong,
    onLost,
  });
  return { ...page, frame, onPong, onLost };
}

const hello = { type: 'sandbox-hello' };

async function boot(page: ReturnType<typeof open>): Promise<MessagePort> {
  page.say(hello);
  await vi.waitFor(() => expect(page.contentWindow.postMessage).toHaveBeenCalled());
  const [, , [port]] = page.contentWindow.postMessage.mock.calls[0] as [
    unknown,
    string,
    [MessagePort],
  ];
  return port;
}

const nextCommand = (port: MessagePort): Promise<MessageEvent<FrameCommand>> =>
  new Promise((resolve) => (port.onmessage = resolve));

describe('createSandboxFrame', () => {
  test('embeds the frame with scripts and nothing else, hidden and named', () => {
    const { element, attributes } = open();
    expect(attributes).toEqual({ sandbox: 'allow-scripts' });
    expect(element).toMatchObject({
      src: '/sandbox.html',
      hidden: true,
      title: 'Sandbox in which handlers run',
      referrerPolicy: 'no-referrer',
    });
  });

  test('hands the worker to the frame that said hello', async () => {
    const page = open();
    await boot(page);
    expect(page.contentWindow.postMessage.mock.calls[0]?.slice(0, 2)).toEqual([
      { type: 'sandbox-boot', workerText: 'text' },
      '*',
    ]);
    expect(page.listeners.size).toBe(0);
  });

  test('hears nobody but its frame', async () => {
    const page = open();
    page.say(hello, {});
    page.say(hello, null);
    page.say({ type: 'other' });
    await Promise.resolve();
    expect(page.contentWindow.postMessage).not.toHaveBeenCalled();
    expect(page.listeners.size).toBe(1);
  });

  test('sends commands over the control port, a worker with its own port', async () => {
    const page = open();
    const workerPort = page.frame.startWorker();
    const control = await boot(page);
    const started = await nextCommand(control);
    expect(started.data).toEqual({ type: 'start' });
    expect(started.ports).toHaveLength(1);
    const heard = new Promise((resolve) => (workerPort.onmessage = ({ data }) => resolve(data)));
    started.ports[0]?.postMessage('hi');
    expect(await heard).toBe('hi');
    page.frame.ping(4);
    expect((await nextCommand(control)).data).toEqual({ type: 'ping', id: 4 });
    control.postMessage({ type: 'pong', id: 4 });
    await vi.waitFor(() => expect(page.onPong).toHaveBeenCalledWith(4));
    workerPort.close();
    page.frame.remove();
  });

  test.each([
    [{ type: 'breach' }, 'flood'],
    [{ type: 'worker-failed', message: 'no' }, 'not-started'],
  ])('takes %j for the end of the frame', async (message, loss) => {
    const page = open();
    const control = await boot(page);
    control.postMessage(message);
    await vi.waitFor(() => expect(page.onLost).toHaveBeenCalledWith(loss));
    page.frame.remove();
  });

  test('bears some strays, not many', async () => {
    const page = open();
    const control = await boot(page);
    for (let count = 0; count < 101; count++) control.postMessage('stray');
    await vi.waitFor(() => expect(page.onLost).toHaveBeenCalledWith('flood'));
    page.frame.remove();
  });

  test('is lost without the text of the worker', async () => {
    const page = open(Promise.reject(new Error('404')));
    page.say(hello);
    await vi.waitFor(() => expect(page.onLost).toHaveBeenCalledWith('not-started'));
  });

  test('is lost when the other end of its port is gone', async () => {
    const page = open();
    (await boot(page)).close();
    await vi.waitFor(() => expect(page.onLost).toHaveBeenCalledWith('dead'));
  });

  test('is silent once removed', async () => {
    const page = open();
    const control = await boot(page);
    page.frame.remove();
    control.postMessage({ type: 'breach' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.element.remove).toHaveBeenCalledOnce();
    expect(page.onLost).not.toHaveBeenCalled();
  });
});
