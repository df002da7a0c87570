import { Buffer } from 'node:buffer';
import { argumentErrors } from '../shared/argument-errors.ts';

/** The bytes of what is given to a function of zlib. */
export function zlibInput(
  value: unknown,
  name = 'buffer',
  expected = 'of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer',
): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value);
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw argumentErrors.type(name, expected, value);
}
