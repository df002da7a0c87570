import type { InvokeRequest } from '../protocol.ts';

export interface InvocationQueue {
  add(request: InvokeRequest): void;
  /** Waits for the next invocation. */
  next(): Promise<InvokeRequest>;
}

/** What the page asks for, until the runtime takes it. */
export function createInvocationQueue(): InvocationQueue {
  const waiting: InvokeRequest[] = [];
  let take: ((request: InvokeRequest) => void) | undefined;
  return {
    add: (request) => {
      if (take) take(request);
      else waiting[waiting.length] = request;
      take = undefined;
    },
    next: () =>
      new Promise((resolve) => {
        const [request] = waiting;
        waiting.length = 0;
        if (request) resolve(request);
        else take = resolve;
      }),
  };
}
