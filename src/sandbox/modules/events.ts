import Library from 'events/events.js';
import { emitterMethods } from './events/emitter.ts';
import { eventSymbols } from './events/event-symbols.ts';
import { waitForEvents } from './events/wait-for-events.ts';
import { checkArgument } from './shared/check-argument.ts';
import { unavailable } from './shared/unavailable.ts';

interface EmitterOptions {
  captureRejections?: boolean;
}

type Emitter = NodeJS.EventEmitter;

// A function and no class: older libraries call it without `new`.
function EventEmitter(this: Emitter, options?: EmitterOptions): void {
  EventEmitter.init.call(this, options);
}

EventEmitter.init = function (this: Emitter, options?: EmitterOptions): void {
  const { init } = Library as unknown as { init: (this: Emitter) => void };
  init.call(this);
  if (options?.captureRejections ?? EventEmitter.captureRejections) {
    Object.defineProperty(this, eventSymbols.captures, { value: true, writable: true });
  }
};
EventEmitter.captureRejections = false;

// Minified it would have another name, which `inspect` shows.
Object.defineProperty(EventEmitter, 'name', { value: 'EventEmitter', configurable: true });
Object.defineProperty(EventEmitter, 'prototype', { value: Library.prototype });
Object.defineProperties(Library.prototype, {
  constructor: { value: EventEmitter, configurable: true, writable: true },
});
Object.assign(Library.prototype, emitterMethods, {
  on: emitterMethods.addListener,
  off: emitterMethods.removeListener,
});

Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
  get: () => Library.defaultMaxListeners,
  set(limit: number) {
    checkArgument.number(limit, 'defaultMaxListeners');
    Library.defaultMaxListeners = limit;
  },
  enumerable: true,
});

/** `node:events`: the library's emitter with Node's errors, and the functions around it. */
export default Object.assign(EventEmitter, {
  ...waitForEvents,
  ...unavailable('events', ['EventEmitterAsyncResource']),
  EventEmitter,
  usingDomains: false,
  captureRejectionSymbol: eventSymbols.captureRejection,
  errorMonitor: eventSymbols.errorMonitor,

  getEventListeners: (emitter: Emitter, name: string | symbol): unknown[] =>
    emitter.listeners(name),

  getMaxListeners: (emitter: Emitter): number => emitter.getMaxListeners(),

  listenerCount: (emitter: Emitter, name: string | symbol): number => emitter.listenerCount(name),

  setMaxListeners(limit: number, ...emitters: (Emitter | EventTarget)[]): void {
    if (emitters.length === 0) Library.defaultMaxListeners = limit;
    for (const emitter of emitters) {
      if ('setMaxListeners' in emitter) emitter.setMaxListeners(limit);
    }
  },

  addAbortListener(signal: AbortSignal, listener: (event: Event) => void): Disposable {
    const run = (event?: Event): void => listener(event ?? new Event('abort'));
    if (signal.aborted) queueMicrotask(run);
    else signal.addEventListener('abort', run, { once: true });
    return {
      [Symbol.dispose]: () => signal.removeEventListener('abort', run),
    };
  },
});
