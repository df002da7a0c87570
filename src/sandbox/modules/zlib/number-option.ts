import { argumentErrors } from '../shared/argument-errors.ts';
import { nodeError } from '../shared/node-error.ts';

/** A number among the options of a function of zlib, checked as Node does. */
export function numberOption(
  value: unknown,
  name: string,
  min: number,
  max: number,
  otherwise: number,
): number {
  if (value === undefined || Number.isNaN(value)) return otherwise;
  if (typeof value !== 'number') {
    throw argumentErrors.type(`options.${name}`, 'of type number', value);
  }
  if (value >= min && value <= max) return value;
  const words =
    Number.isFinite(value) || max < Infinity ? `>= ${min} and <= ${max}` : 'a finite number';
  throw argumentErrors.range(`options.${name}`, words, value);
}

/** How many bytes may come out. */
export function outputLimit(value: unknown): number {
  return numberOption(value, 'maxOutputLength', 1, Infinity, Number.MAX_SAFE_INTEGER);
}

/** Throws where more came out. */
export function checkOutput(bytes: number, limit: number): void {
  if (bytes <= limit) return;
  throw nodeError(
    RangeError,
    'ERR_BUFFER_TOO_LARGE',
    `Cannot create a Buffer larger than ${limit} bytes`,
  );
}
