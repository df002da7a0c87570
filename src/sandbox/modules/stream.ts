import Stream from 'readable-stream/lib/stream.js';
import { duplexPair } from './stream/duplex-pair.ts';
import { webAdapters } from './stream/web-adapters.ts';

const { Readable, Writable, Duplex } = Stream;

Object.assign(Readable, { fromWeb: webAdapters.readableFromWeb, toWeb: webAdapters.readableToWeb });
Object.assign(Writable, { fromWeb: webAdapters.writableFromWeb, toWeb: webAdapters.writableToWeb });
Object.assign(Duplex, { fromWeb: webAdapters.duplexFromWeb, toWeb: webAdapters.duplexToWeb });

// Node 24 takes four times as much as the library does before it asks to wait.
Stream.setDefaultHighWaterMark(false, 65_536);

/** `node:stream`: the library's streams, and what connects them with those of the web. */
export default Object.assign(Stream, {
  duplexPair,
  _isArrayBufferView: (value: unknown): boolean => ArrayBuffer.isView(value),
});
