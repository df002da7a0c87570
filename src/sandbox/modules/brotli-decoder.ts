import { decompress as decode } from 'brotli/decompress';
import { zlibError } from './zlib/zlib-error.ts';

/** Decompresses Brotli, and fails as Node does. */
function decompress(bytes: Uint8Array): Uint8Array {
  let result: Uint8Array;
  try {
    result = decode(bytes);
  } catch (error) {
    if (/end of input|not enough bytes/.test(String(error))) {
      throw zlibError(-5, 'unexpected end of file');
    }
    throw failed();
  }
  if (result.length === 0) checkEmpty(bytes);
  return result;
}

/** Fails for what is no empty stream: the library takes many a text for one. */
function checkEmpty([first = 0, second = 0]: Uint8Array): void {
  // An empty stream is the size of the window, two bits for its end, and zeros up to the next byte.
  const windowBits = (first & 1) === 0 ? 1 : (first & 0x0f) === 1 ? 7 : 4;
  const rest = (first | (second << 8)) >> windowBits;
  if ((rest & 3) !== 3) throw zlibError(-5, 'unexpected end of file');
  const padding = (8 - ((windowBits + 2) % 8)) % 8;
  if (((rest >> 2) & (2 ** padding - 1)) !== 0) throw failed();
}

/** Brotli has some thirty codes for what is broken; this is that of what is no Brotli at all. */
function failed(): NodeJS.ErrnoException {
  const members = { errno: -15, code: 'ERR__ERROR_FORMAT_PADDING_2' };
  return Object.assign(new Error('Decompression failed'), members);
}

/** Brotli's decoder, for `node:zlib`. */
export default { decompress };
