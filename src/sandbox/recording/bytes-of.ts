import { Buffer } from 'node:buffer';

/** The bytes of whatever holds bytes at once, or null: no copy is made. */
export function bytesOf(value: unknown): Buffer | null {
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  return isBuffer(value) ? Buffer.from(value) : null;
}

/** By its tag, since one from another realm is no `instanceof`. */
function isBuffer(value: unknown): value is ArrayBuffer {
  const tag = Object.prototype.toString.call(value);
  return tag === '[object ArrayBuffer]' || tag === '[object SharedArrayBuffer]';
}
