import { Buffer } from 'node:buffer';
import { Transform } from 'node:stream';
import type { TransformCallback, TransformOptions } from 'node:stream';
import type { CodecOptions } from './codec-options.ts';
import type { Method, Work } from './work.ts';

export type ZlibOptions = TransformOptions &
  Partial<CodecOptions> & { params?: Record<number, number | boolean> };

/** The stream class of a method, such as `zlib.Gunzip`. */
export function zlibStream(name: string, method: Method): new (options?: ZlibOptions) => Transform {
  const made = class extends ZlibStream {
    constructor(options?: ZlibOptions) {
      super(method, options);
    }
  };
  Object.defineProperty(made, 'name', { value: name });
  return made;
}

class ZlibStream extends Transform {
  bytesWritten = 0;
  #begin: () => Work;
  #work: Work;

  constructor(method: Method, options: ZlibOptions = {}) {
    super({ ...options, autoDestroy: true });
    this.#begin = () => method(options);
    this.#work = this.#begin();
  }

  override _transform(chunk: Uint8Array, _encoding: string, done: TransformCallback): void {
    this.bytesWritten += chunk.length;
    this.#pass(chunk, this.#work.flush, done);
  }

  override _flush(done: TransformCallback): void {
    this.#pass(new Uint8Array(), this.#work.finishFlush, done, true);
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
    this.#work = this.#begin();
  }

  #pass(chunk: Uint8Array, flush: number, done: TransformCallback, isLast = false): void {
    try {
      for (const piece of this.#work.run(chunk, flush, isLast)) {
        if (piece.length > 0) this.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
      }
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  }
}
