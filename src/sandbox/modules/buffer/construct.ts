import { Buffer as Library } from 'buffer/index.js';
import { argumentErrors } from '../shared/argument-errors.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { nodeError } from '../shared/node-error.ts';
import { encode, libraryEncoding } from './encodings.ts';

const { from: libraryFrom, alloc: libraryAlloc } = Library;
const firstArgument =
  'of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object';

/** What makes Buffers and measures texts, with Node's encodings and errors. */
export const construct = {
  from(value: unknown, encodingOrOffset?: unknown, length?: number): Buffer {
    if (typeof value === 'string') return fromText(value, encodingOrOffset);
    if (typeof value !== 'object' || value === null) {
      throw argumentErrors.type('first argument', firstArgument, value);
    }
    const primitive: unknown = value.valueOf();
    if (typeof primitive === 'string') return fromText(primitive, encodingOrOffset);
    const take = libraryFrom as (...args: unknown[]) => Buffer;
    try {
      return take(value, encodingOrOffset, length);
    } catch (error) {
      if (!(error instanceof TypeError)) throw outside(error);
      throw argumentErrors.type('first argument', firstArgument, value);
    }
  },

  alloc(size: number, fill?: string | Uint8Array | number, encoding?: BufferEncoding): Buffer {
    checkArgument.number(size, 'size');
    if (!(size >= 0 && size <= Number.MAX_SAFE_INTEGER)) {
      throw argumentErrors.range('size', `>= 0 && <= ${Number.MAX_SAFE_INTEGER}`, size);
    }
    return libraryAlloc(size, fill, encoding);
  },

  allocUnsafe: (size: number): Buffer => construct.alloc(size),
  allocUnsafeSlow: (size: number): Buffer => construct.alloc(size),

  isEncoding: (encoding: unknown): boolean =>
    typeof encoding === 'string' && encoding !== '' && libraryEncoding(encoding) !== undefined,

  byteLength(value: unknown, encoding?: string): number {
    if (typeof value === 'string') return encode(value, libraryEncoding(encoding) ?? 'utf8').length;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
    throw argumentErrors.type(
      'string',
      'of type string or an instance of Buffer or ArrayBuffer',
      value,
    );
  },

  concat(given: unknown, totalLength?: number): Buffer {
    if (!Array.isArray(given)) throw argumentErrors.type('list', 'an instance of Array', given);
    const list = given as Uint8Array[];
    list.forEach((part: unknown, index) => {
      if (part instanceof Uint8Array) return;
      throw argumentErrors.type(`list[${index}]`, 'an instance of Buffer or Uint8Array', part);
    });
    const length = totalLength ?? list.reduce((sum, part) => sum + part.length, 0);
    const whole = construct.alloc(length);
    let at = 0;
    for (const part of list) {
      whole.set(part.subarray(0, Math.max(0, length - at)), at);
      at = Math.min(length, at + part.length);
    }
    return whole;
  },

  copyBytesFrom(view: NodeJS.TypedArray, offset = 0, length = view.length - offset): Buffer {
    const part = view.subarray(offset, offset + length);
    return construct.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  },

  of: (...bytes: number[]): Buffer => construct.from(bytes),
};

function fromText(text: string, encoding: unknown): Buffer {
  const known = libraryEncoding(typeof encoding === 'string' ? encoding : undefined);
  if (!known) throw unknownEncoding(encoding);
  const bytes = encode(text, known);
  return Object.setPrototypeOf(bytes, Library.prototype as object) as Buffer;
}

/** Node's error about the name of an encoding. */
export function unknownEncoding(encoding: unknown): Error {
  return nodeError(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${String(encoding)}`);
}

function outside(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error;
  const name = error.message.includes('"offset"') ? 'offset' : 'length';
  return nodeError(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', `"${name}" is outside of buffer bounds`);
}
