import { EventEmitter } from './emitter.ts';
import { primordials } from '../primordials.ts';
import type { RuntimeName } from '../protocol.ts';
import { nodeError } from './node-error.ts';
import { RuntimeFailure } from './runtime-failure.ts';
import { readStacks } from './read-stacks.ts';
import { streamBytes } from './stream-bytes.ts';

/** The stream that a handler writes its response to, and what the runtime has of it. */
export interface ServerStream {
  /** What the handler is given: the methods of a Writable, bound, as in Lambda. */
  handlerSide: Record<string, unknown>;
  chunks: Uint8Array[];
  contentType(): string;
  /** Settles once the response has gone out, or never will. */
  done: Promise<void>;
  finished(): boolean;
  /** Ends the response where the handler did not. */
  close(): Promise<void>;
}

const emitterMethods = [
  'addListener',
  'emit',
  'eventNames',
  'getMaxListeners',
  'listenerCount',
  'listeners',
  'off',
  'on',
  'once',
  'prependListener',
  'prependOnceListener',
  'rawListeners',
  'removeAllListeners',
  'removeListener',
  'setMaxListeners',
] as const;
const highWaterMark = 65_536;

type Callback = (error?: Error) => void;

export interface StreamHost {
  runtime?: RuntimeName;
  /** Runs a callback in a later turn of the event loop. */
  defer(callback: () => void): void;
  /** In Node another promise is rejected too, which nobody handles: the process dies of it. */
  failed(error: Error): void;
}

/** Makes the stream of one response. */
export function createResponseStream({ runtime, defer, failed }: StreamHost): ServerStream {
  const emitter = new EventEmitter();
  const chunks: Uint8Array[] = [];
  let contentType = 'application/octet-stream';
  let beforeFirstWrite: unknown;
  let begun = false;
  let ended = false;
  let finished = false;
  let destroyed = false;
  const endings: Callback[] = [];
  let corked = 0;
  let waiting = 0;
  let settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
  const done = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  // Whoever waits hears of a failure; where nobody does, it is no rejection of the handler's.
  done.catch(() => undefined);

  const fail = (error: Error, times = 1): void => {
    if (destroyed) return;
    destroyed = true;
    settle?.reject(error);
    failed(error);
    for (let time = 0; time < times; time++) emitter.emit('error', error);
    emitter.emit('close');
  };
  emitter.on('error', () => undefined);

  const push = (chunk: unknown, encoding?: unknown, callback?: unknown): boolean => {
    const heard = [encoding, callback].find((each) => typeof each === 'function') as
      Callback | undefined;
    if (ended) {
      const error = writeAfterEnd();
      defer(() => {
        heard?.(error);
        // The runtime hears of it too, and destroys the stream with it.
        fail(error, 2);
      });
      return false;
    }
    const bytes = streamBytes(chunk, encoding);
    chunks.push(bytes);
    waiting += bytes.length;
    const full = waiting >= highWaterMark;
    defer(() => {
      waiting -= bytes.length;
      heard?.();
      if (full && waiting < highWaterMark && !ended) emitter.emit('drain');
    });
    return !full;
  };
  const finish = (): void => {
    ended = true;
    emitter.emit('prefinish');
    defer(() => {
      if (destroyed) return;
      finished = true;
      for (const heard of endings) heard();
      emitter.emit('finish');
      defer(() => {
        settle?.resolve();
        destroyed = true;
        emitter.emit('close');
      });
    });
  };

  const stream = {
    write: (chunk: unknown, encoding?: unknown, callback?: unknown): boolean => {
      // As the runtime does for its own log: nothing without a length can be written.
      lengthOf(chunk);
      const plain = typeof chunk === 'string' || chunk instanceof Uint8Array;
      const data = plain ? chunk : primordials.stringify(chunk);
      if (!begun && typeof beforeFirstWrite === 'function') {
        (beforeFirstWrite as (write: (chunk: unknown) => boolean) => void)((piece) => push(piece));
      }
      const took = push(data, encoding, callback);
      begun = true;
      return took;
    },
    end: (...given: unknown[]): unknown => {
      // Node.js 22's runtime passes no more than the first on, and nothing back.
      const args = runtime === 'nodejs22.x' ? given.slice(0, 1) : given;
      const heard = args.find((each) => typeof each === 'function') as Callback | undefined;
      const [chunk, encoding] = args;
      const hasChunk = chunk !== undefined && chunk !== null && typeof chunk !== 'function';
      if (hasChunk) push(chunk, typeof encoding === 'string' ? encoding : undefined);
      if (heard) endings.push(heard);
      if (!ended) finish();
      return runtime === 'nodejs22.x' ? undefined : handlerSide;
    },
    cork: (): void => {
      corked += 1;
    },
    uncork: (): void => {
      corked = Math.max(0, corked - 1);
    },
    destroy: (error?: Error): unknown => {
      if (error instanceof Error) readStacks.add(error);
      if (!finished) defer(() => fail(error ?? hungUp()));
      ended = true;
      return handlerSide;
    },
    setContentType: (type: unknown): void => {
      if (begun) {
        throw new RuntimeFailure(
          'Runtime.InvalidStreamingOperation',
          'Cannot set content-type, too late.',
        );
      }
      contentType = String(type);
    },
  };
  const handlerSide: Record<string, unknown> = { ...stream };
  for (const name of emitterMethods) {
    const method = emitter[name] as (...args: unknown[]) => unknown;
    handlerSide[name] = (...args: unknown[]) => primordials.apply(method, emitter, args);
  }
  const getters: Record<string, () => unknown> = {
    destroyed: () => destroyed,
    writable: () => !destroyed,
    writableEnded: () => ended,
    writableFinished: () => finished,
    writableLength: () => waiting,
    writableHighWaterMark: () => highWaterMark,
    writableNeedDrain: () => !destroyed && !ended && waiting >= highWaterMark,
    writableObjectMode: () => false,
    writableCorked: () => corked,
    _onBeforeFirstWrite: () => beforeFirstWrite,
  };
  for (const [name, get] of Object.entries(getters)) {
    const set =
      name === '_onBeforeFirstWrite' ? (hook: unknown) => (beforeFirstWrite = hook) : null;
    Object.defineProperty(handlerSide, name, { get, ...(set ? { set } : {}) });
  }

  return {
    handlerSide,
    chunks,
    contentType: () => contentType,
    done,
    finished: () => finished,
    close: async () => {
      if (!ended) finish();
      await done.catch(() => undefined);
    },
  };
}

function writeAfterEnd(): Error {
  return nodeError(Error, 'ERR_STREAM_WRITE_AFTER_END', 'write after end');
}

function hungUp(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
}

function lengthOf(chunk: unknown): unknown {
  return (chunk as { length: unknown }).length;
}
