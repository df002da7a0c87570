import { argumentErrors } from '../shared/argument-errors.ts';
import { numberOption, outputLimit } from './number-option.ts';

/** What Node's zlib functions may be told, with what they do otherwise. */
export interface CodecOptions {
  chunkSize: number;
  dictionary: Uint8Array | undefined;
  finishFlush: number;
  flush: number;
  level: number;
  maxOutputLength: number;
  memLevel: number;
  strategy: number;
  windowBits: number;
}

type Given = Partial<Omit<CodecOptions, 'dictionary'> & { dictionary: unknown }>;

/** Checks options as Node does and fills in the others. */
export function codecOptions(given: Given = {}, compresses: boolean): CodecOptions {
  return {
    chunkSize: numberOption(given.chunkSize, 'chunkSize', 64, Infinity, 16_384),
    dictionary: bytes(given.dictionary),
    finishFlush: numberOption(given.finishFlush, 'finishFlush', 0, 5, 4),
    flush: numberOption(given.flush, 'flush', 0, 5, 0),
    level: numberOption(given.level, 'level', -1, 9, -1),
    maxOutputLength: outputLimit(given.maxOutputLength),
    memLevel: numberOption(given.memLevel, 'memLevel', 1, 9, 8),
    strategy: numberOption(given.strategy, 'strategy', 0, 4, 0),
    // Zero means, for decompression, what the data say.
    windowBits: numberOption(
      given.windowBits === 0 ? undefined : given.windowBits,
      'windowBits',
      compresses ? 9 : 8,
      15,
      15,
    ),
  };
}

function bytes(value: unknown): Uint8Array | undefined {
  if (value === undefined) return undefined;
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw argumentErrors.type(
    'options.dictionary',
    'an instance of Buffer, TypedArray, DataView, or ArrayBuffer',
    value,
  );
}
