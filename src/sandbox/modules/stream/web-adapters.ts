import { Duplex, Readable, Writable } from 'readable-stream/lib/stream.js';

type Source = AsyncIterable<unknown>;

async function* chunksOf(reader: ReadableStreamDefaultReader<unknown>): AsyncGenerator {
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** From Node's streams to those of the web and back. */
export const webAdapters = {
  readableFromWeb: (web: ReadableStream<unknown>, options?: object): Readable =>
    Readable.from(chunksOf(web.getReader()), { objectMode: false, ...options }),

  readableToWeb(readable: Readable): ReadableStream<unknown> {
    const iterator = (readable as Source)[Symbol.asyncIterator]();
    return new ReadableStream(
      {
        async pull(controller) {
          const { done, value } = (await iterator.next()) as IteratorResult<unknown, undefined>;
          if (done) controller.close();
          // Web streams carry plain bytes.
          else controller.enqueue(value instanceof Uint8Array ? new Uint8Array(value) : value);
        },
        async cancel(reason) {
          readable.destroy(reason instanceof Error ? reason : undefined);
          await iterator.return?.();
        },
      },
      { highWaterMark: 0 },
    );
  },

  writableFromWeb(web: WritableStream<unknown>, options?: object): Writable {
    const writer = web.getWriter();
    return new Writable({
      ...options,
      write(chunk, _encoding, done) {
        writer.write(chunk).then(() => done(), done);
      },
      final(done) {
        writer.close().then(() => done(), done);
      },
      destroy(error, done) {
        if (!error) {
          done(null);
          return;
        }
        writer.abort(error).then(
          () => done(error),
          () => done(error),
        );
      },
    });
  },

  writableToWeb: (writable: Writable): WritableStream<unknown> =>
    new WritableStream({
      write: (chunk) => settle((done) => writable.write(chunk, done)),
      close: () => settle((done) => writable.end(done)),
      abort(reason) {
        writable.destroy(reason instanceof Error ? reason : undefined);
      },
    }),

  duplexFromWeb: (pair: ReadableWritablePair, options?: object): Duplex =>
    Duplex.from({
      readable: webAdapters.readableFromWeb(pair.readable, options),
      writable: webAdapters.writableFromWeb(pair.writable, options),
    } as never),

  duplexToWeb: (duplex: Duplex): ReadableWritablePair => ({
    readable: webAdapters.readableToWeb(duplex),
    writable: webAdapters.writableToWeb(duplex),
  }),
};

function settle(act: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
