import {
  ZStream,
  zlibDeflate,
  zlibDeflateInit2,
  zlibDeflateSetDictionary,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
  zlibInflateSetDictionary,
} from 'pako';
import type { Z_FlushMode, Z_Strategy } from 'pako';
import type { CodecOptions } from './codec-options.ts';
import { checkOutput } from './number-option.ts';
import type { Work } from './work.ts';
import { zlibError } from './zlib-error.ts';

/** What zlib's functions are told apart by: compressing or not, and the wrapping of the data. */
export interface Format {
  compresses: boolean;
  /** In the words of zlib: what is added to `windowBits`, or that they are negative. */
  wrapping: 'zlib' | 'gzip' | 'raw' | 'any';
}

const status = { end: 1, needDictionary: 2, bufferError: -5 };
const finish = 4;

/** Compresses or decompresses piece by piece, and fails as Node's zlib does. */
export class Codec implements Work {
  readonly flush: number;
  readonly finishFlush: number;
  #stream = new ZStream();
  #format: Format;
  #options: CodecOptions;
  #isOver = false;
  #written = 0;

  constructor(format: Format, options: CodecOptions) {
    [this.#format, this.#options] = [format, options];
    ({ flush: this.flush, finishFlush: this.finishFlush } = options);
    const bits = windowBits(format, options.windowBits);
    if (format.compresses) {
      const { level, memLevel, strategy } = options;
      zlibDeflateInit2(this.#stream, level, 8, bits, memLevel, strategy as Z_Strategy);
    } else zlibInflateInit2(this.#stream, bits);
    const { dictionary } = options;
    if (!dictionary) return;
    if (format.compresses) zlibDeflateSetDictionary(this.#stream, dictionary);
    else if (format.wrapping === 'raw') zlibInflateSetDictionary(this.#stream, dictionary);
  }

  /** The pieces that come out for one that goes in. */
  run(input: Uint8Array, flush: number): Uint8Array[] {
    if (this.#isOver && !this.#format.compresses) return [];
    const stream = this.#stream;
    const pieces: Uint8Array[] = [];
    stream.input = input;
    stream.next_in = 0;
    stream.avail_in = input.length;
    do {
      stream.output = new Uint8Array(this.#options.chunkSize);
      stream.next_out = 0;
      stream.avail_out = stream.output.length;
      const result = this.#step(flush as Z_FlushMode);
      pieces.push(stream.output.subarray(0, stream.next_out));
      this.#count(stream.next_out);
      this.#check(result, flush);
    } while (stream.avail_out === 0);
    return pieces;
  }

  #step(flush: Z_FlushMode): number {
    const stream = this.#stream;
    if (this.#format.compresses) return zlibDeflate(stream, flush);
    let result: number = zlibInflate(stream, flush);
    if (result === status.needDictionary && this.#options.dictionary) {
      if (zlibInflateSetDictionary(stream, this.#options.dictionary) !== 0) return result;
      result = zlibInflate(stream, flush);
    }
    // Another gzip member may follow; zeros are padding.
    while (
      this.#format.wrapping === 'gzip' &&
      result === status.end &&
      stream.avail_in > 0 &&
      stream.input[stream.next_in] !== 0
    ) {
      zlibInflateReset(stream);
      result = zlibInflate(stream, flush);
    }
    return result;
  }

  #count(bytes: number): void {
    this.#written += bytes;
    checkOutput(this.#written, this.#options.maxOutputLength);
  }

  #check(result: number, flush: number): void {
    const stream = this.#stream;
    if (result === status.end) this.#isOver = true;
    else if (result === 0 || result === status.bufferError) {
      if (stream.avail_out !== 0 && flush === finish) {
        throw zlibError(status.bufferError, 'unexpected end of file');
      }
    } else if (result === status.needDictionary) {
      throw zlibError(result, this.#options.dictionary ? 'Bad dictionary' : 'Missing dictionary');
    } else throw zlibError(result, stream.msg || 'Zlib error');
  }
}

function windowBits({ wrapping }: Format, bits: number): number {
  return { zlib: bits, gzip: bits + 16, raw: -bits, any: bits + 32 }[wrapping];
}
