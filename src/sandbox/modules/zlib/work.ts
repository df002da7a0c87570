import type { ZlibOptions } from './zlib-stream.ts';

/** Compressing or decompressing, piece by piece. */
export interface Work {
  /** What to do after each piece that goes in, and after the last, in the library's numbers. */
  readonly flush: number;
  readonly finishFlush: number;
  /** The pieces that come out for one that goes in. */
  run(input: Uint8Array, flush: number, isLast: boolean): Uint8Array[];
}

/** A way to compress or to decompress. Checks the options, and begins. */
export type Method = (options?: ZlibOptions) => Work;
