import createEncoder from '../../../node_modules/brotli/build/encode.js';
import type { BrotliEncoder } from '../../../node_modules/brotli/build/encode.js';
import { nodeError } from './shared/node-error.ts';

// The package's own `compress` answers later, zlib's `brotliCompressSync` at once. The encoder is
// complete before its promise is.
const encoder = {} as BrotliEncoder;
void createEncoder(encoder);

interface Settings {
  mode: number;
  quality: number;
  lgwin: number;
}

/** Compresses by Google's encoder: the bytes are those of Node. */
function compress(bytes: Uint8Array, { mode, quality, lgwin }: Settings): Uint8Array {
  if (bytes.length === 0) return Uint8Array.of(0x3b);
  const { length } = bytes;
  const room = length + (length >> 10) + 1024;
  const addresses: number[] = [];
  const reserve = (size: number): number => {
    const address = encoder._malloc(size);
    addresses.push(address);
    return address;
  };
  try {
    const [input, output] = [reserve(length), reserve(room)];
    encoder.HEAPU8.set(bytes, input);
    const size = encoder._encodeWithDictionary(
      quality,
      lgwin,
      mode,
      length,
      input,
      0,
      0,
      room,
      output,
    );
    if (size > 0) return encoder.HEAPU8.slice(output, output + size);
  } catch {
    // It throws words where its memory ends.
  } finally {
    for (const address of addresses) encoder._free(address);
  }
  throw full();
}

function full(): Error {
  return nodeError(
    Error,
    'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM',
    "zlib.brotliCompress: the sandbox's encoder has no memory for so much data. It works in Lambda.",
  );
}

/** Brotli's encoder, for `node:zlib`. */
export default { compress };
