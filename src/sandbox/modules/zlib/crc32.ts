import { checkArgument } from '../shared/check-argument.ts';
import { zlibInput } from './zlib-input.ts';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of gzip and PNG. */
export function crc32(data: unknown, start = 0): number {
  const bytes = zlibInput(
    data,
    'data',
    'of type string or an instance of Buffer, TypedArray, or DataView',
  );
  checkArgument.integer(start, 'value', 0, 4_294_967_295);
  let value = ~start;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0);
  return ~value >>> 0;
}
