import { nativeError } from '../shared/native-error.ts';

/** Compares all bytes, wherever the first difference is. */
export function timingSafeEqual(left: unknown, right: unknown): boolean {
  const [ours, theirs] = [viewOf(left, 'buf1'), viewOf(right, 'buf2')];
  if (ours.length !== theirs.length) {
    throw nativeError(
      RangeError,
      'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH',
      'Input buffers must have the same byte length',
    );
  }
  let difference = 0;
  ours.forEach((byte, index) => {
    difference |= byte ^ (theirs[index] ?? 0);
  });
  return difference === 0;
}

function viewOf(value: unknown, name: string): Uint8Array {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw nativeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`,
  );
}
