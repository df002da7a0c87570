export interface EchoJob {
  url: string;
  runs: number;
  /** What is sent and comes back. */
  text: string;
}

/**
 * Runs in the page, hence uses nothing from outside: the sandbox's own frame starts a worker that sends
 * back what it gets, over a port that page and worker alone hold, as in a run. A new frame each time,
 * and the second message is timed, as a warm run is the second.
 */
export async function measureEcho(_: unknown, job: EchoJob): Promise<number[]> {
  const workerText =
    'onmessage = ({ ports: [port] }) => { port.onmessage = ({ data }) => port.postMessage(data); };';
  const hello = (frame: HTMLIFrameElement): Promise<void> =>
    new Promise((done) => {
      addEventListener('message', function listen({ source }) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        done();
      });
    });
  const echo = (port: MessagePort): Promise<void> =>
    new Promise((done) => {
      port.onmessage = () => {
        done();
      };
      port.postMessage(job.text);
    });
  const samples: number[] = [];
  for (let run = 0; run < job.runs; run++) {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `${job.url}sandbox.html`;
    const ready = hello(frame);
    document.body.append(frame);
    await ready;
    const control = new MessageChannel();
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage({ type: 'sandbox-boot', workerText }, '*', [control.port2]);
    control.port1.postMessage({ type: 'start' }, [port2]);
    await echo(port1);
    const start = performance.now();
    await echo(port1);
    samples.push(performance.now() - start);
    frame.remove();
  }
  return samples;
}
