/** Makes a function whose promise resolves in a later task, sooner than any timer would. */
export function createMacrotask(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  let resume: (() => void) | undefined;
  port1.onmessage = () => resume?.();
  return () =>
    new Promise((resolve) => {
      resume = resolve;
      post(0);
    });
}
