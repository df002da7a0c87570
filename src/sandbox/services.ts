import type * as util from 'node:util';
import type { Notice } from './protocol.ts';

/** A call that a module wants recorded; its number and time are the runtime's business. */
export type CallToRecord =
  | { kind: 'aws'; service: string; operation: string; input: unknown }
  | {
      kind: 'http';
      method: string;
      url: string;
      headers: [name: string, value: string][];
      body: string;
    };

/**
 * What a recorded call answers: a value, or an error by name. The page's `replies` hold these as
 * JSON texts; without one the answer is an empty success.
 */
export type CallReply = { value: unknown } | { error: string; message?: string };

/**
 * What the runtime lends to the modules that handlers import (`modules/`). The runtime fills it
 * before any of them is evaluated. Modules are bundled apart from the runtime; the bundler makes
 * their import of this file the runtime's own object.
 */
export interface Services {
  inspect: typeof util.inspect;
  format: typeof util.format;
  formatWithOptions: typeof util.formatWithOptions;
  /** Whether a value is a proxy that the function made. */
  isProxy: (value: unknown) => boolean;
  /** The handler's `process`, an EventEmitter. */
  process: NodeJS.Process;
  /** Node's timers: `setTimeout`, `setInterval`, `setImmediate` and those that clear them. */
  timers: Pick<
    typeof globalThis,
    | 'setTimeout'
    | 'setInterval'
    | 'setImmediate'
    | 'clearTimeout'
    | 'clearInterval'
    | 'clearImmediate'
  >;
  /** Records the call and tells what it answers. Never throws. */
  record(call: CallToRecord): CallReply;
  /** Tells the reader of a limit of the sandbox; the same text is told once. */
  notify(notice: Notice): void;
  /** The function's files by the names that they run under, for the file system that handlers see. */
  taskFiles?: readonly { name: string; code: string }[];
  /** What each AsyncLocalStorage holds in what runs now; whoever lets code run later puts it back. */
  asyncContext: { current: ReadonlyMap<object, unknown> };
  /** The chunk of a module that came though no import names it. */
  chunk(id: string): unknown;
  /** Raw text to the process's streams. */
  write(stream: 'stdout' | 'stderr', text: string): void;
}

export const services = {} as Services;
