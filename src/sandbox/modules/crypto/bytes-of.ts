import { Buffer } from 'node:buffer';
import { argumentErrors } from '../shared/argument-errors.ts';

const kinds =
  'of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView' as const;

/** The bytes of whatever Node's functions take as data. */
export function bytesOf(
  value: unknown,
  name: string,
  encoding: BufferEncoding | 'buffer' = 'utf8',
  expected: string = kinds,
): Uint8Array {
  if (typeof value === 'string')
    return Buffer.from(value, encoding === 'buffer' ? 'utf8' : encoding);
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (value instanceof ArrayBuffer && expected.includes('ArrayBuffer'))
    return new Uint8Array(value);
  throw argumentErrors.type(name, expected, value);
}
