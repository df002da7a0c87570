import * as constants from 'unenv/node/internal/zlib/constants';
import { unavailable } from './shared/unavailable.ts';
import type { Format } from './zlib/codec.ts';
import { crc32 } from './zlib/crc32.ts';
import { zlibFunctions } from './zlib/zlib-functions.ts';
import { zlibStream } from './zlib/zlib-stream.ts';
import type { ZlibOptions } from './zlib/zlib-stream.ts';

const formats: Record<string, Format> = {
  Deflate: { compresses: true, wrapping: 'zlib' },
  Inflate: { compresses: false, wrapping: 'zlib' },
  Gzip: { compresses: true, wrapping: 'gzip' },
  Gunzip: { compresses: false, wrapping: 'gzip' },
  DeflateRaw: { compresses: true, wrapping: 'raw' },
  InflateRaw: { compresses: false, wrapping: 'raw' },
  Unzip: { compresses: false, wrapping: 'any' },
};

const missing = ['Brotli', 'Zstd'].flatMap((kind) =>
  ['Compress', 'Decompress'].flatMap((verb) => {
    const lower = `${kind.toLowerCase()}${verb}`;
    return [kind + verb, `create${kind}${verb}`, lower, `${lower}Sync`];
  }),
);

const functions = Object.entries(formats).flatMap(([name, format]) => {
  const { sync, later } = zlibFunctions(format);
  const Stream = zlibStream(name, format);
  const lower = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return Object.entries({
    [name]: Stream,
    [`create${name}`]: (options?: ZlibOptions) => new Stream(options),
    [lower]: later,
    [`${lower}Sync`]: sync,
  });
});

const statuses = Object.entries(constants).filter(([name]) =>
  /^Z_(?:OK|STREAM_END|NEED_DICT|.*ERROR|ERRNO)$/.test(name),
);

/** `node:zlib`: gzip and deflate in both directions. */
export default {
  ...Object.fromEntries<unknown>(functions),
  ...unavailable('zlib', missing, 'It works in Lambda; the sandbox has gzip and deflate.'),
  crc32,
  constants: { ...constants },
  codes: Object.fromEntries(
    statuses.flatMap(([name, value]) => [
      [name, value],
      [value, name],
    ]),
  ) as Record<string, unknown>,
};
