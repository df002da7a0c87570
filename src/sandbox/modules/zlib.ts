import * as constants from 'unenv/node/internal/zlib/constants';
import { unavailable } from './shared/unavailable.ts';
import { brotliMethod } from './zlib/brotli-method.ts';
import { Codec } from './zlib/codec.ts';
import type { Format } from './zlib/codec.ts';
import { codecOptions } from './zlib/codec-options.ts';
import { crc32 } from './zlib/crc32.ts';
import type { Method } from './zlib/work.ts';
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

const missing = ['Compress', 'Decompress'].flatMap((verb) => [
  `Zstd${verb}`,
  `createZstd${verb}`,
  `zstd${verb}`,
  `zstd${verb}Sync`,
]);

const methods: [name: string, method: Method][] = [
  ...Object.entries(formats).map(([name, format]): [string, Method] => [
    name,
    (options) => new Codec(format, codecOptions(options, format.compresses)),
  ]),
  ['BrotliCompress', brotliMethod('compress')],
  ['BrotliDecompress', brotliMethod('decompress')],
];

const functions = methods.flatMap(([name, method]) => {
  const { sync, later } = zlibFunctions(method);
  const Stream = zlibStream(name, method);
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

/** `node:zlib`: gzip, deflate and Brotli in both directions. */
export default {
  ...Object.fromEntries<unknown>(functions),
  ...unavailable(
    'zlib',
    missing,
    'It works in Lambda; the sandbox has gzip, deflate and Brotli, but not Zstandard.',
  ),
  crc32,
  constants: { ...constants },
  codes: Object.fromEntries(
    statuses.flatMap(([name, value]) => [
      [name, value],
      [value, name],
    ]),
  ) as Record<string, unknown>,
};
