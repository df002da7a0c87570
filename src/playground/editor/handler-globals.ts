/**
 * Declarations of the globals that a handler finds in the sandbox as on Lambda, for the TypeScript service of the
 * handler editor. The libraries of the browser would offer `window` and `document`, those of Node.js are ten times
 * as large.
 */
export const handlerGlobals = `
interface Console {
  log(...data: unknown[]): void;
  info(...data: unknown[]): void;
  warn(...data: unknown[]): void;
  error(...data: unknown[]): void;
  debug(...data: unknown[]): void;
  trace(...data: unknown[]): void;
  dir(item: unknown, options?: object): void;
  table(data: unknown, columns?: string[]): void;
  group(...label: unknown[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeLog(label?: string, ...data: unknown[]): void;
  timeEnd(label?: string): void;
  assert(condition?: boolean, ...data: unknown[]): void;
  count(label?: string): void;
}
declare var console: Console;

declare var process: {
  readonly env: Record<string, string | undefined>;
  readonly version: string;
  readonly versions: Record<string, string>;
  readonly platform: string;
  readonly arch: string;
  readonly uptime: () => number;
  readonly hrtime: { (): [number, number]; bigint(): bigint };
  readonly memoryUsage: () => { rss: number; heapTotal: number; heapUsed: number };
  nextTick(callback: (...args: any[]) => void, ...args: unknown[]): void;
  on(event: string, listener: (...args: any[]) => void): unknown;
  exit(code?: number): never;
};

interface Timeout {
  ref(): this;
  unref(): this;
  [Symbol.toPrimitive](): number;
}
declare function setTimeout(callback: (_: void) => void, milliseconds?: number): Timeout;
declare function setTimeout<Args extends unknown[]>(
  callback: (...args: Args) => void,
  milliseconds?: number,
  ...args: Args
): Timeout;
declare function setInterval(callback: (_: void) => void, milliseconds?: number): Timeout;
declare function setInterval<Args extends unknown[]>(
  callback: (...args: Args) => void,
  milliseconds?: number,
  ...args: Args
): Timeout;
declare function setImmediate<Args extends unknown[]>(
  callback: (...args: Args) => void,
  ...args: Args
): object;
declare function clearTimeout(timeout: Timeout | number | undefined): void;
declare function clearInterval(timeout: Timeout | number | undefined): void;
declare function clearImmediate(immediate: object | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<Value>(value: Value): Value;

declare function atob(base64: string): string;
declare function btoa(binary: string): string;
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBufferLike | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  readonly encoding: string;
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class URL {
  constructor(url: string | URL, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  static parse(url: string, base?: string): URL | null;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | Record<string, string> | Iterable<[string, string]>);
  readonly size: number;
  append(name: string, value: string): void;
  delete(name: string, value?: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: string): boolean;
  set(name: string, value: string): void;
  sort(): void;
  forEach(callback: (value: string, name: string, params: URLSearchParams) => void): void;
  entries(): IterableIterator<[string, string]>;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  toString(): string;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare var crypto: { randomUUID(): string; getRandomValues<View extends ArrayBufferView>(view: View): View };
declare var performance: { now(): number; readonly timeOrigin: number };
declare class AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  static timeout(milliseconds: number): AbortSignal;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}

/** CommonJS: the older way to export a handler. */
declare var exports: Record<string, unknown>;
declare var module: { exports: unknown };
declare function require(id: string): any;
`;
