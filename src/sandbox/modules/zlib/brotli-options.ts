import { argumentErrors } from '../shared/argument-errors.ts';
import { nodeError } from '../shared/node-error.ts';
import { numberOption, outputLimit } from './number-option.ts';
import type { ZlibOptions } from './zlib-stream.ts';

export interface BrotliOptions {
  flush: number;
  finishFlush: number;
  maxOutputLength: number;
  /** What the encoder is told: `params` by their numbers in `zlib.constants`, within their bounds. */
  mode: number;
  quality: number;
  lgwin: number;
}

/** Checks Brotli's options as Node does and fills in the others. */
export function brotliOptions(given: ZlibOptions = {}): BrotliOptions {
  const { params = {} } = given;
  for (const [key, value] of Object.entries(params)) {
    if (!/^\d$/.test(key)) {
      const text = `${key} is not a valid Brotli parameter`;
      throw nodeError(RangeError, 'ERR_BROTLI_INVALID_PARAM', text);
    }
    if (typeof value !== 'number' && typeof value !== 'boolean') {
      throw argumentErrors.type('options.params[key]', 'of type number', value);
    }
  }
  const parameter = (key: number, min: number, max: number, otherwise: number): number =>
    Math.min(max, Math.max(min, Number(params[key] ?? otherwise)));
  return {
    flush: numberOption(given.flush, 'flush', 0, 3, 0),
    finishFlush: numberOption(given.finishFlush, 'finishFlush', 0, 3, 2),
    maxOutputLength: outputLimit(given.maxOutputLength),
    mode: parameter(0, 0, 2, 0),
    quality: parameter(1, 0, 11, 11),
    lgwin: parameter(2, 10, 24, 22),
  };
}
