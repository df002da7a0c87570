import { services } from '../services.ts';
import { abortError } from './shared/abort-error.ts';
import { argumentErrors } from './shared/argument-errors.ts';
import { checkArgument } from './shared/check-argument.ts';

interface TimerOptions {
  signal?: AbortSignal;
  ref?: boolean;
}

function checkOptions(delay: unknown, options: TimerOptions): void {
  if (delay !== undefined) checkArgument.number(delay, 'delay');
  checkArgument.object(options, 'options');
  checkArgument.abortSignal(options.signal, 'options.signal');
  const { ref } = options as { ref?: unknown };
  if (ref !== undefined && typeof ref !== 'boolean') {
    throw argumentErrors.type('options.ref', 'of type boolean', ref);
  }
}

/** A wait that a signal ends; `start` answers how to stop it. */
function wait<Value>(
  value: Value,
  { signal }: TimerOptions,
  start: (done: () => void) => () => void,
): Promise<Value> {
  if (signal?.aborted) return Promise.reject(abortError(signal.reason));
  return new Promise((resolve, reject) => {
    const stop = start(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve(value);
    });
    const onAbort = (): void => {
      stop();
      reject(abortError(signal?.reason));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

async function setTimeout<Value>(
  delay?: number,
  value?: Value,
  options: TimerOptions = {},
): Promise<Value | undefined> {
  checkOptions(delay, options);
  return wait(value, options, (done) => {
    const timer = services.timers.setTimeout(done, delay);
    if (options.ref === false) timer.unref();
    return () => services.timers.clearTimeout(timer);
  });
}

async function setImmediate<Value>(
  value?: Value,
  options: TimerOptions = {},
): Promise<Value | undefined> {
  checkOptions(undefined, options);
  return wait(value, options, (done) => {
    const immediate = services.timers.setImmediate(done);
    return () => services.timers.clearImmediate(immediate);
  });
}

/** Yields the value at every interval, also for those that passed meanwhile. */
async function* setInterval<Value>(
  delay?: number,
  value?: Value,
  options: TimerOptions = {},
): AsyncGenerator<Value | undefined> {
  checkOptions(delay, options);
  const { signal } = options;
  if (signal?.aborted) throw abortError(signal.reason);
  let due = 0;
  let wake = (): void => undefined;
  const timer = services.timers.setInterval(() => {
    due += 1;
    wake();
  }, delay);
  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      if (due === 0) await new Promise<void>((resolve) => (wake = resolve));
      for (; due > 0; due -= 1) yield value;
      if (signal?.aborted) throw abortError(signal.reason);
    }
  } finally {
    services.timers.clearInterval(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** `node:timers/promises`. */
export default {
  setTimeout,
  setImmediate,
  setInterval,
  scheduler: {
    wait: (delay: number, options?: TimerOptions): Promise<undefined> =>
      setTimeout<undefined>(delay, undefined, options),
    yield: (): Promise<undefined> => setImmediate<undefined>(),
  },
};
