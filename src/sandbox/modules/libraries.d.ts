// The libraries that are Node's modules written for browsers have Node's types.

declare module 'buffer/index.js' {
  export const Buffer: BufferConstructor;
}

declare module 'events/events.js' {
  import type { EventEmitter as NodeEventEmitter } from 'node:events';

  const EventEmitter: typeof NodeEventEmitter;
  export default EventEmitter;
}

declare module 'path-browserify' {
  import type { PlatformPath } from 'node:path';

  const path: PlatformPath;
  export default path;
}

declare module 'unenv/node/querystring' {
  import type Querystring from 'node:querystring';

  const querystring: typeof Querystring;
  export default querystring;
}

declare module 'unenv/node/url' {
  /** What the older functions parse into. */
  export interface LegacyUrl {
    parse(url: string, ...rest: unknown[]): LegacyUrl;
    format(): string;
    resolveObject(to: LegacyUrl): LegacyUrl;
  }

  const url: {
    Url: new () => LegacyUrl;
    format(url: unknown, options?: object): string;
    domainToUnicode(domain: string): string;
  };
  export default url;
}

declare module 'unenv/node/internal/crypto/constants' {
  const constants: Record<string, number | string>;
  export = constants;
}

declare module 'unenv/node/internal/zlib/constants' {
  const constants: Record<string, number>;
  export = constants;
}

declare module 'readable-stream/lib/stream.js' {
  import Stream from 'node:stream';

  export default Stream;
  export { Duplex, Readable, Writable } from 'node:stream';
}

declare module 'unenv/node/internal/os/constants' {
  const constants: Record<'dlopen' | 'errno' | 'priority' | 'signals', Record<string, number>>;
  export = constants;
}

declare module '*/brotli/build/encode.js' {
  /** What emscripten made of Brotli's encoder. */
  export interface BrotliEncoder {
    HEAPU8: Uint8Array;
    _malloc(bytes: number): number;
    _free(address: number): void;
    /** Quality, window, mode, length, input, length and address of a dictionary, room, output. */
    _encodeWithDictionary(...settings: number[]): number;
  }

  export default function createEncoder(into: BrotliEncoder): Promise<BrotliEncoder>;
}

declare module 'punycode/punycode.js' {
  const punycode: {
    toASCII(domain: string): string;
    toUnicode(domain: string): string;
    encode(text: string): string;
    decode(text: string): string;
    ucs2: { encode(points: number[]): string; decode(text: string): number[] };
    version: string;
  };
  export default punycode;
}
