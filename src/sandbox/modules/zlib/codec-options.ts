import { argumentErrors } from '../shared/argument-errors.ts';

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
    chunkSize: within(given.chunkSize, 'chunkSize', 64, Infinity, 16_384),
    dictionary: bytes(given.dictionary),
    finishFlush: within(given.finishFlush, 'finishFlush', 0, 5, 4),
    flush: within(given.flush, 'flush', 0, 5, 0),
    level: within(given.level, 'level', -1, 9, -1),
    maxOutputLength: within(
      given.maxOutputLength,
      'maxOutputLength',
      1,
      Infinity,
      Number.MAX_SAFE_INTEGER,
    ),
    memLevel: within(given.memLevel, 'memLevel', 1, 9, 8),
    strategy: within(given.strategy, 'strategy', 0, 4, 0),
    // Zero means, for decompression, what the data say.
    windowBits: within(
      given.windowBits === 0 ? undefined : given.windowBits,
      'windowBits',
      compresses ? 9 : 8,
      15,
      15,
    ),
  };
}

function within(value: unknown, name: string, min: number, max: number, otherwise: number): number {
  if (value === undefined || Number.isNaN(value)) return otherwise;
  if (typeof value !== 'number') {
    throw argumentErrors.type(`options.${name}`, 'of type number', value);
  }
  if (value >= min && value <= max) return value;
  const words =
    Number.isFinite(value) || max < Infinity ? `>= ${min} and <= ${max}` : 'a finite number';
  throw argumentErrors.range(`options.${name}`, words, value);
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
