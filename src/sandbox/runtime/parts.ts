import type { ExitReason, InvokeRequest, RuntimeName } from '../protocol.ts';
import type { InvokeStore } from './invoke-store.ts';
import type { LambdaHandler } from '../load/resolve-handler.ts';
import type { ServerStream } from './response-stream.ts';

/** What ends an invocation, in the runtime's view: it posts an answer. */
export interface Answers {
  /** A value as JSON. Throws where it has none. */
  value(value: unknown): void;
  stream(stream: ServerStream, failure?: { thrown: unknown }): void;
  /** `exit` where the process ends with it. */
  error(thrown: unknown, exit?: ExitReason): void;
}

/** What the process lends to the loop of a runtime, which takes invocations and calls the handler. */
export interface RuntimeParts {
  runtime: RuntimeName;
  process: NodeJS.EventEmitter & { env: Record<string, string | undefined> };
  store: InvokeStore;
  console: { warn(...args: unknown[]): void; error(...args: unknown[]): void };
  /** Waits for an invocation. What came before is over by then. */
  next(): Promise<InvokeRequest>;
  answers: Answers;
  /** Logs an error as the runtime does. Throws for what has no string form. */
  logError(title: string, thrown: unknown): void;
  /** Waits until rejections that nobody handled have been told. */
  settle(): Promise<void>;
  /** Runs a callback in a later turn of the event loop. */
  defer(callback: () => void): void;
  /** Hears of a response stream that failed. */
  failed(error: Error): void;
  /** Says that the handler is done: the loop may be empty from now on. */
  stopWatching(): void;
  /** Says that only an empty loop is waited for: it may be told sooner. */
  watchClosely(): void;
  load(): Promise<LambdaHandler>;
}
