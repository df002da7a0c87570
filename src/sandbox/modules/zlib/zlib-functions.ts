import { Buffer } from 'node:buffer';
import { services } from '../../services.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { Codec } from './codec.ts';
import type { Format } from './codec.ts';
import { codecOptions } from './codec-options.ts';
import { zlibInput } from './zlib-input.ts';
import type { ZlibOptions } from './zlib-stream.ts';

type Callback = (error: Error | null, result?: Buffer) => void;

interface ZlibFunctions {
  sync: (input: unknown, options?: ZlibOptions) => Buffer;
  /** Calls back; the options may be left out. */
  later: (input: unknown, ...rest: unknown[]) => void;
}

/** The function of a format that answers at once, and the one that calls back. */
export function zlibFunctions(format: Format): ZlibFunctions {
  const sync = (input: unknown, options?: ZlibOptions): Buffer => {
    const bytes = zlibInput(input);
    const all = codecOptions(options, format.compresses);
    return Buffer.concat(new Codec(format, all).run(bytes, all.finishFlush));
  };
  const later = (input: unknown, ...rest: unknown[]): void => {
    const callback = rest.pop();
    checkArgument.callable(callback, 'callback');
    const bytes = zlibInput(input);
    const options = codecOptions(rest[0] as ZlibOptions | undefined, format.compresses);
    services.timers.setImmediate(() => {
      const call = callback as Callback;
      let result: Buffer;
      try {
        result = Buffer.concat(new Codec(format, options).run(bytes, options.finishFlush));
      } catch (error) {
        call(error as Error);
        return;
      }
      call(null, result);
    });
  };
  return { sync, later };
}
