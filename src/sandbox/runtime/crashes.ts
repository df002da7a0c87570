import type { FunctionFile, RuntimeName } from '../protocol.ts';
import { crashText } from './crash-text.ts';
import type { Crash } from './crash-text.ts';
import { eventDispatch } from './event-dispatch.ts';
import { ExitToken } from './exit-token.ts';
import type { Process } from './process.ts';
import { rejectionError } from './rejection-error.ts';
import { RuntimeCrash } from './runtime-crash.ts';
import type { SourcePlace } from './source-place.ts';

export interface CrashesOptions {
  process: Process;
  tellExit: (status: number) => void;
  runtime: RuntimeName;
  files: readonly FunctionFile[];
  write: (text: string) => void;
  end: (status: number) => void;
}

const inListener = `node:internal/event_target:1128
  process.nextTick(() => { throw err; });
                           ^`;
const status = { uncaught: 1, listenerThrew: 7 } as const;

/** What Node does with what nobody handles: it tells listeners, or prints and ends the process. */
export function createCrashes(options: CrashesOptions) {
  const { process, tellExit, runtime, files, write, end } = options;

  const tell = (crash: Crash): void => {
    write(crashText(crash, files, runtime));
  };
  function uncaught(crash: Crash, finish = end): void {
    const origin = crash.fromPromise ? 'unhandledRejection' : 'uncaughtException';
    const { thrown } = crash;
    try {
      process.emit('uncaughtExceptionMonitor', thrown, origin);
      if (process.emit('uncaughtException', thrown, origin)) return;
    } catch (error) {
      if (error instanceof ExitToken) return;
      tell({ thrown: error, fromPromise: false });
      finish(status.listenerThrew);
      return;
    }
    try {
      tellExit(status.uncaught);
    } catch (error) {
      if (error instanceof ExitToken) return;
    }
    tell(crash);
    finish(status.uncaught);
  }

  return {
    /** Node itself caught the exception and throws it again: its place is that of its stack. */
    rethrew: (thrown: unknown): void => {
      if (!(thrown instanceof ExitToken)) uncaught({ thrown, fromPromise: false, rethrown: true });
    },
    threw: (thrown: unknown, place?: SourcePlace): void => {
      if (!eventDispatch.isOn()) uncaught({ thrown, fromPromise: false, place });
      else process.nextTick(() => uncaught({ thrown, fromPromise: false, excerpt: inListener }));
    },
    rejected: (reason: unknown, promise: unknown): void => {
      try {
        if (process.emit('unhandledRejection', reason, promise)) return;
      } catch (error) {
        if (!(error instanceof ExitToken)) uncaught({ thrown: error, fromPromise: false });
        return;
      }
      uncaught({ thrown: rejectionError(reason), fromPromise: true });
    },
    /** The runtime itself fails, outside of the handler: with an error that it has looked at, or not. */
    failed: (thrown: unknown, finish = end): void => {
      const known = thrown instanceof RuntimeCrash ? thrown : { cause: thrown };
      const { cause } = known;
      const more = 'excerpt' in known ? { excerpt: known.excerpt } : { stackRead: true };
      try {
        if (process.emit('unhandledRejection', cause, Promise.resolve())) return;
      } catch (error) {
        if (error instanceof ExitToken) return;
      }
      uncaught({ thrown: rejectionError(cause), fromPromise: true, ...more }, finish);
    },
  };
}
