/** Makes a function whose promise resolves in a later task, sooner than any timer would. */
export function createMacrotask(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  const waiting = new Map<number, () => void>();
  let first = 0;
  let last = 0;
  // One message, one task, one promise: as many as were asked for, in their order.
  port1.onmessage = () => {
    const resume = waiting.get(first);
    waiting.delete(first);
    first += 1;
    resume?.();
  };
  return () =>
    new Promise((resolve) => {
      waiting.set(last, resolve);
      last += 1;
      post(0);
    });
}
