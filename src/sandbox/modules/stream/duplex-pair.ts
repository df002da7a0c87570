import { Duplex } from 'readable-stream/lib/stream.js';
import type { DuplexOptions } from 'node:stream';

type Done = (error?: Error | null) => void;

/** Two streams: what is written to one is read from the other. */
export function duplexPair(options?: DuplexOptions): [Duplex, Duplex] {
  const waiting = new Map<Duplex, Done>();
  const make = (other: () => Duplex): Duplex =>
    new Duplex({
      ...options,
      read(this: Duplex) {
        const done = waiting.get(this);
        waiting.delete(this);
        done?.();
      },
      write(chunk, _encoding, done) {
        if (other().push(chunk)) done();
        else waiting.set(other(), done);
      },
      final(done) {
        other().push(null);
        done();
      },
    });
  const pair: [Duplex, Duplex] = [make(() => pair[1]), make(() => pair[0])];
  return pair;
}
