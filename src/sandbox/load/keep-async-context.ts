import { asyncContext, bindContext } from './async-context.ts';
import type { AsyncContext } from './async-context.ts';

/** What became of an awaited value, and the context that waited for it. */
type Settled = { context: AsyncContext } & ({ value: unknown } | { error: unknown });

/** What stands for `await x` in the files: `$await.back(await $await.over(x))`. */
export interface AwaitWord {
  over(value: unknown): Promise<Settled>;
  back(settled: Settled): unknown;
}

type Callbacks = (...callbacks: unknown[]) => unknown;

const { then: originalThen } = Promise.prototype;

/**
 * Makes what runs later run in the context of its making: the callbacks of promises, timers, ticks
 * and microtasks, and what stands after `await` in the files. Not reached are `for await`, and the
 * awaits of code that is not the function's own.
 */
export function keepAsyncContext(global: typeof globalThis): AwaitWord {
  const prototype = Promise.prototype as unknown as Record<string, unknown>;
  // `catch` and `finally` call `then`.
  patch(prototype, 'then');
  const scope = global as unknown as Record<string, unknown>;
  for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']) {
    patch(scope, name);
  }
  patch(global.process as unknown as Record<string, unknown>, 'nextTick');
  return { over, back };
}

/** Binds the functions among the arguments of a method. */
function patch(owner: Record<string, unknown>, name: string): void {
  const original = owner[name];
  if (typeof original !== 'function') return;
  const { [name]: replacement } = {
    [name](this: unknown, ...args: unknown[]): unknown {
      return Reflect.apply(original as Callbacks, this, args.map(bindContext));
    },
  };
  // Such as the promise's form of `setTimeout`.
  if (replacement) Object.setPrototypeOf(replacement, original);
  Object.defineProperty(owner, name, {
    value: replacement,
    writable: true,
    configurable: true,
    enumerable: Object.getOwnPropertyDescriptor(owner, name)?.enumerable ?? false,
  });
}

async function over(value: unknown): Promise<Settled> {
  const { current: context } = asyncContext;
  return await Reflect.apply(originalThen, Promise.resolve(value), [
    (settled: unknown): Settled => ({ context, value: settled }),
    (error: unknown): Settled => ({ context, error }),
  ]);
}

function back(settled: Settled): unknown {
  asyncContext.current = settled.context;
  if ('error' in settled) throw settled.error;
  return settled.value;
}
