import Library from 'events/events.js';
import { services } from '../../services.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { nodeError } from '../shared/node-error.ts';
import { emittedAt } from './emitted-at.ts';
import { eventSymbols } from './event-symbols.ts';

type Listener = (...args: unknown[]) => unknown;
type Name = string | symbol;

interface Emitter extends NodeJS.EventEmitter {
  _events?: Record<Name, Listener | (Listener[] & { warned?: boolean })> | undefined;
  _maxListeners: number | undefined;
  [eventSymbols.captures]?: boolean;
}

type Listening = (this: Emitter, type: Name, listener: Listener) => Emitter;

const { on, once, prependListener, prependOnceListener, removeListener, rawListeners } =
  Library.prototype as unknown as {
    [
      Method in 'on' | 'once' | 'prependListener' | 'prependOnceListener' | 'removeListener'
    ]: Listening;
  } & {
    rawListeners: (this: Emitter, type: Name) => (Listener & { listener?: unknown })[];
  };

/** What Node's emitters do otherwise than the library's: errors, warnings, rejected promises. */
export const emitterMethods = {
  emit(this: Emitter, type: Name, ...args: unknown[]): boolean {
    if (type === 'error') {
      if (this._events?.[eventSymbols.errorMonitor]) this.emit(eventSymbols.errorMonitor, ...args);
      if (!this._events?.['error']) throw unhandled(this, args[0]);
    }
    const found = this._events?.[type];
    if (!found) return false;
    for (const listener of typeof found === 'function' ? [found] : [...found]) {
      const result = Reflect.apply(listener, this, args);
      if (this[eventSymbols.captures]) watchResult(this, result, type, args);
    }
    return true;
  },

  addListener(this: Emitter, type: Name, listener: unknown): Emitter {
    return add(this, type, listener, on);
  },

  prependListener(this: Emitter, type: Name, listener: unknown): Emitter {
    return add(this, type, listener, prependListener);
  },

  once(this: Emitter, type: Name, listener: unknown): Emitter {
    checkArgument.callable(listener, 'listener');
    return once.call(this, type, listener);
  },

  prependOnceListener(this: Emitter, type: Name, listener: unknown): Emitter {
    checkArgument.callable(listener, 'listener');
    return prependOnceListener.call(this, type, listener);
  },

  removeListener(this: Emitter, type: Name, listener: unknown): Emitter {
    checkArgument.callable(listener, 'listener');
    return removeListener.call(this, type, listener);
  },

  listenerCount(this: Emitter, type: Name, listener?: unknown): number {
    const all = rawListeners.call(this, type);
    return listener === undefined || listener === null
      ? all.length
      : all.filter((one) => one === listener || one.listener === listener).length;
  },
};

function unhandled(emitter: Emitter, reason: unknown): unknown {
  if (reason instanceof Error) {
    emittedAt.note(reason, emitter, emitterMethods.emit);
    return reason;
  }
  return nodeError(
    Error,
    'ERR_UNHANDLED_ERROR',
    `Unhandled error. (${typeof reason === 'string' ? `'${reason}'` : services.inspect(reason)})`,
    { context: reason },
  );
}

function add(target: Emitter, type: Name, listener: unknown, how: Listening): Emitter {
  checkArgument.callable(listener, 'listener');
  const own = target._maxListeners;
  // The library would warn on the console; Node warns on stderr, in other words.
  target._maxListeners = 0;
  try {
    how.call(target, type, listener);
  } finally {
    target._maxListeners = own;
  }
  const list = target._events?.[type];
  const limit = target.getMaxListeners();
  if (Array.isArray(list) && limit > 0 && list.length > limit && !list.warned) {
    list.warned = true;
    warn(target, type, list.length, limit);
  }
  return target;
}

function warn(emitter: Emitter, type: Name, count: number, limit: number): void {
  const where = services.inspect(emitter, { depth: -1 });
  const warning = new Error(
    `Possible EventEmitter memory leak detected. ${count} ${String(type)} listeners added to ${where}. MaxListeners is ${limit}. Use emitter.setMaxListeners() to increase limit`,
  );
  warning.name = 'MaxListenersExceededWarning';
  services.process.emitWarning(Object.assign(warning, { emitter, type, count }));
}

/** With `captureRejections`, a listener's rejected promise becomes an event. */
function watchResult(target: Emitter, result: unknown, type: Name, args: unknown[]): void {
  if (!(result instanceof Promise)) return;
  result.then(undefined, (reason: unknown) => {
    const handler: unknown = Reflect.get(target, eventSymbols.captureRejection);
    services.process.nextTick(() => {
      if (typeof handler === 'function') {
        Reflect.apply(handler, target, [reason, type, ...args]);
        return;
      }
      target[eventSymbols.captures] = false;
      try {
        target.emit('error', reason);
      } finally {
        target[eventSymbols.captures] = true;
      }
    });
  });
}
