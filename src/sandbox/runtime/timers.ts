import { primordials } from '../primordials.ts';
import type { Services } from '../services.ts';
import { invalidArgument } from './node-error.ts';

const { setTimeout, clearTimeout, performanceNow } = primordials;

const idlePollMs = 20;
/**
 * Chromium fires what waits for 32 ms or more up to 8 ms late, and so after what fell due later. Such a
 * wait is left in time to be waited out by a short one, which is exact.
 */
const preciseMs = 31;
const approachMs = 20;

interface Entry {
  callback: (...args: unknown[]) => void;
  /** What `this` is in the callback. */
  timer: object | undefined;
  args: unknown[];
  delay: number;
  due: number;
  repeats: boolean;
  counts: boolean;
  /** By the program: such a timer cannot be refreshed. */
  cleared: boolean;
  native: ReturnType<typeof setTimeout> | undefined;
}

/** The global functions, and what the runtime needs to know of the timers behind them. */
export interface Timers {
  globals: Services['timers'];
  /** Stops the clock between invocations, as Lambda freezes the process. */
  freeze(): void;
  /** Goes on: what fell due meanwhile fires at once. */
  thaw(): void;
  /** Whether a timer is pending that keeps the process alive. */
  alive: () => boolean;
}

/**
 * Node's timers over the worker's. An exception in a callback is not caught here: only then does the
 * browser tell where it was thrown. A timer that does not keep the process alive waits while nothing
 * else does (`othersAlive`): in Node the process would have ended.
 */
export function createTimers(othersAlive: () => boolean = () => true): Timers {
  const entries = Object.create(null) as Record<number, Entry>;
  let lastId = 0;
  let frozen = false;

  const schedule = (id: number, entry: Entry): void => {
    if (frozen) return;
    const wait = Math.ceil(entry.due - performanceNow());
    entry.native =
      wait > preciseMs
        ? setTimeout(schedule, wait - approachMs, id, entry)
        : setTimeout(fire, wait > 0 ? wait : 0, id);
  };
  const fire = (id: number): void => {
    const entry = entries[id];
    if (!entry) return;
    if (!entry.counts && !alive() && !othersAlive()) {
      entry.native = setTimeout(fire, idlePollMs, id);
      return;
    }
    if (entry.repeats) {
      entry.due = performanceNow() + entry.delay;
      schedule(id, entry);
    } else primordials.deleteProperty(entries, id);
    primordials.apply(entry.callback, entry.timer, entry.args);
  };
  const alive = (): boolean => {
    for (const id in entries) if (entries[id]?.counts) return true;
    return false;
  };
  const drop = (id: number): void => {
    const entry = entries[id];
    if (!entry) return;
    clearTimeout(entry.native);
    entry.cleared = true;
    primordials.deleteProperty(entries, id);
  };
  const add = (callback: unknown, delay: unknown, repeats: boolean, args: unknown[]): number => {
    if (typeof callback !== 'function') {
      throw invalidArgument('callback', 'of type function', callback);
    }
    const wait = delayOf(delay);
    const entry: Entry = {
      callback: callback as Entry['callback'],
      timer: undefined,
      args,
      delay: wait,
      due: performanceNow() + wait,
      repeats,
      counts: true,
      cleared: false,
      native: undefined,
    };
    lastId += 1;
    entries[lastId] = entry;
    schedule(lastId, entry);
    return lastId;
  };

  // A class named by a property keeps its name when the bundle is minified.
  const { Timer } = {
    Timer: class {
      readonly #id: number;
      readonly #entry: Entry | undefined;
      constructor(id: number) {
        this.#id = id;
        this.#entry = entries[id];
        if (this.#entry) this.#entry.timer = this;
      }
      ref(): this {
        return this.#count(true);
      }
      unref(): this {
        return this.#count(false);
      }
      #count(counts: boolean): this {
        const entry = entries[this.#id];
        if (entry) entry.counts = counts;
        return this;
      }
      hasRef(): boolean {
        return entries[this.#id]?.counts ?? false;
      }
      refresh(): this {
        const entry = this.#entry;
        if (!entry || entry.cleared) return this;
        clearTimeout(entry.native);
        entries[this.#id] = entry;
        entry.due = performanceNow() + entry.delay;
        schedule(this.#id, entry);
        return this;
      }
      close(): this {
        if (this.#entry) this.#entry.cleared = true;
        drop(this.#id);
        return this;
      }
      [Symbol.toPrimitive](): number {
        return this.#id;
      }
      [Symbol.dispose](): void {
        drop(this.#id);
      }
      static idOf(timer: unknown): number {
        return timer instanceof Timer ? timer.#id : Number(timer);
      }
    },
  };
  const { Timeout, Immediate } = {
    Timeout: class extends Timer {
      /** Stacks show the callback by this name. */
      readonly _onTimeout: unknown;
      constructor(callback: unknown, delay: unknown, repeats: boolean, args: unknown[]) {
        super(add(callback, delay, repeats, args));
        this._onTimeout = callback;
      }
    },
    Immediate: class extends Timer {
      constructor(callback: unknown, args: unknown[]) {
        super(add(callback, 0, false, args));
      }
    },
  };
  const clear = (timer: unknown): void => {
    if (timer instanceof Timer) timer.close();
    else drop(idOf(timer));
  };
  const idOf = (timer: unknown): number => (timer === undefined ? 0 : Timer.idOf(timer));

  return {
    globals: {
      setTimeout: (callback: unknown, delay?: unknown, ...args: unknown[]) =>
        new Timeout(callback, delay, false, args),
      setInterval: (callback: unknown, delay?: unknown, ...args: unknown[]) =>
        new Timeout(callback, delay, true, args),
      setImmediate: (callback: unknown, ...args: unknown[]) => new Immediate(callback, args),
      clearTimeout: clear,
      clearInterval: clear,
      clearImmediate: clear,
    } as unknown as Services['timers'],
    freeze: () => {
      frozen = true;
      for (const id in entries) clearTimeout(entries[id]?.native);
    },
    thaw: () => {
      frozen = false;
      for (const id in entries) {
        const entry = entries[id];
        if (entry) schedule(Number(id), entry);
      }
    },
    alive,
  };
}

/** Node takes at least one millisecond, and one as well for what is too large for its clock. */
function delayOf(delay: unknown): number {
  const wait = Number(delay);
  return wait >= 1 && wait <= 2 ** 31 - 1 ? Math.trunc(wait) : 1;
}
