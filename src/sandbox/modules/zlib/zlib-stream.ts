import { Buffer } from 'node:buffer';
import { Transform } from 'node:stream';
import type { TransformCallback, TransformOptions } from 'node:stream';
import { Codec } from './codec.ts';
import type { Format } from './codec.ts';
import { codecOptions } from './codec-options.ts';
import type { CodecOptions } from './codec-options.ts';

export type ZlibOptions = TransformOptions & Partial<CodecOptions>;

/** The stream class of a format, such as `zlib.Gunzip`. */
export function zlibStream(name: string, format: Format): new (options?: ZlibOptions) => Transform {
  const made = class extends ZlibStream {
    constructor(options?: ZlibOptions) {
      super(format, options);
    }
  };
  Object.defineProperty(made, 'name', { value: name });
  return made;
}

class ZlibStream extends Transform {
  bytesWritten = 0;
  #codec: Codec;
  #options: CodecOptions;
  #format: Format;

  constructor(format: Format, options: ZlibOptions = {}) {
    super({ ...options, autoDestroy: true });
    this.#format = format;
    this.#options = codecOptions(options, format.compresses);
    this.#codec = new Codec(format, this.#options);
  }

  override _transform(chunk: Uint8Array, _encoding: string, done: TransformCallback): void {
    this.bytesWritten += chunk.length;
    this.#pass(chunk, this.#options.flush, done);
  }

  override _flush(done: TransformCallback): void {
    this.#pass(new Uint8Array(), this.#options.finishFlush, done);
  }

  /** Gives out what is held back, after all that is written. */
  flush(...args: unknown[]): void {
    const done = args.find((arg) => typeof arg === 'function') as (() => void) | undefined;
    const kind = typeof args[0] === 'number' ? args[0] : 3;
    const run = (): void => this.#pass(new Uint8Array(), kind, () => done?.());
    if (this.writableLength > 0) this.once('drain', run);
    else run();
  }

  close(done?: () => void): void {
    if (done) this.once('close', done);
    this.destroy();
  }

  reset(): void {
    this.#codec = new Codec(this.#format, this.#options);
  }

  #pass(chunk: Uint8Array, flush: number, done: TransformCallback): void {
    try {
      for (const piece of this.#codec.run(chunk, flush)) {
        if (piece.length > 0) this.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
      }
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  }
}
