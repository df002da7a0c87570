import type { EventEmitter } from 'node:events';
import { abortError } from '../shared/abort-error.ts';
import { argumentErrors } from '../shared/argument-errors.ts';
import { checkArgument } from '../shared/check-argument.ts';

type Source = EventEmitter | EventTarget;
type Listener = (...args: unknown[]) => void;

interface WaitOptions {
  signal?: AbortSignal;
  /** Names of events that end an iteration. */
  close?: string[];
}

/** The promise and the iterator over events: `once` and `on` of `node:events`. */
export const waitForEvents = {
  async once(source: Source, name: string | symbol, options: WaitOptions = {}): Promise<unknown[]> {
    checkArgument.abortSignal(options.signal, 'options.signal');
    if (options.signal?.aborted) throw abortError(options.signal.reason);
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const stops: (() => void)[] = [];
    stops.push(listen(source, name, (...args) => resolve(args)));
    if (name !== 'error' && isEmitter(source)) stops.push(listen(source, 'error', reject));
    stops.push(onAbort(options.signal, reject));
    return promise.finally(() => stops.forEach((stop) => stop()));
  },

  on(
    source: Source,
    name: string | symbol,
    options: WaitOptions = {},
  ): AsyncIterableIterator<unknown[]> {
    checkArgument.abortSignal(options.signal, 'options.signal');
    if (options.signal?.aborted) throw abortError(options.signal.reason);
    return iterate(source, name, options);
  },
};

type Step = IteratorResult<unknown[], undefined>;

function iterate(
  source: Source,
  name: string | symbol,
  options: WaitOptions,
): AsyncIterableIterator<unknown[]> {
  const arrived: unknown[][] = [];
  const waiting: PromiseWithResolvers<Step>[] = [];
  let failure: { reason: unknown } | undefined;
  let over = false;

  const finish = (): Step => {
    over = true;
    stops.forEach((stop) => stop());
    waiting.splice(0).forEach(({ resolve }) => resolve({ value: undefined, done: true }));
    return { value: undefined, done: true };
  };
  const fail = (reason: unknown): void => {
    const first = waiting.shift();
    if (first) first.reject(reason);
    else failure = { reason };
    finish();
  };
  const stops = [
    listen(source, name, (...args) => {
      const first = waiting.shift();
      if (first) first.resolve({ value: args, done: false });
      else arrived.push(args);
    }),
    ...(name !== 'error' && isEmitter(source) ? [listen(source, 'error', fail)] : []),
    ...(options.close ?? []).map((end) => listen(source, end, finish)),
    onAbort(options.signal, fail),
  ];

  return {
    next() {
      const value = arrived.shift();
      if (value) return Promise.resolve({ value, done: false });
      if (failure) {
        const { reason } = failure;
        failure = undefined;
        return Promise.reject(reason);
      }
      if (over) return Promise.resolve({ value: undefined, done: true });
      const step = Promise.withResolvers<Step>();
      waiting.push(step);
      return step.promise;
    },
    return: () => Promise.resolve(finish()),
    throw: (reason: unknown) => {
      fail(reason);
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function isEmitter(source: Source): source is EventEmitter {
  return typeof Reflect.get(source, 'on') === 'function';
}

/** Listens until the answer is called. */
function listen(source: Source, name: string | symbol, listener: Listener): () => void {
  if (isEmitter(source)) {
    source.on(name, listener);
    return () => source.removeListener(name, listener);
  }
  if (typeof Reflect.get(source, 'addEventListener') !== 'function') {
    throw argumentErrors.type('emitter', 'an instance of EventEmitter', source);
  }
  source.addEventListener(String(name), listener);
  return () => source.removeEventListener(String(name), listener);
}

function onAbort(signal: AbortSignal | undefined, reject: (reason: unknown) => void): () => void {
  const listener = (): void => reject(abortError(signal?.reason));
  signal?.addEventListener('abort', listener, { once: true });
  return () => signal?.removeEventListener('abort', listener);
}
