import { Buffer } from 'node:buffer';
import { services } from '../../services.ts';
import { checkArgument } from '../shared/check-argument.ts';
import type { Method, Work } from './work.ts';
import { zlibInput } from './zlib-input.ts';
import type { ZlibOptions } from './zlib-stream.ts';

type Callback = (error: Error | null, result?: Buffer) => void;

interface ZlibFunctions {
  sync: (input: unknown, options?: ZlibOptions) => Buffer;
  /** Calls back; the options may be left out. */
  later: (input: unknown, ...rest: unknown[]) => void;
}

/** The function of a method that answers at once, and the one that calls back. */
export function zlibFunctions(method: Method): ZlibFunctions {
  const sync = (input: unknown, options?: ZlibOptions): Buffer => {
    const bytes = zlibInput(input);
    return runAll(method(options), bytes);
  };
  const later = (input: unknown, ...rest: unknown[]): void => {
    const callback = rest.pop();
    checkArgument.callable(callback, 'callback');
    const bytes = zlibInput(input);
    const work = method(rest[0] as ZlibOptions | undefined);
    services.timers.setImmediate(() => {
      const call = callback as Callback;
      let result: Buffer;
      try {
        result = runAll(work, bytes);
      } catch (error) {
        call(error as Error);
        return;
      }
      call(null, result);
    });
  };
  return { sync, later };
}

function runAll(work: Work, bytes: Uint8Array): Buffer {
  return Buffer.concat(work.run(bytes, work.finishFlush, true));
}
