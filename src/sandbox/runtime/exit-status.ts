import { invalidArgument, nodeError } from './node-error.ts';

/** The status that `process.exit` is given, or nothing. Throws as Node for what is none. */
export function exitStatus(code: unknown): number | undefined {
  if (code === undefined || code === null) return undefined;
  const isText = typeof code === 'string' && code !== '';
  const value: unknown = isText && Number.isInteger(Number(code)) ? Number(code) : code;
  if (typeof value !== 'number') throw invalidArgument('code', 'of type number', code);
  if (Number.isInteger(value)) return value;
  const message = `The value of "code" is out of range. It must be an integer. Received ${value}`;
  throw nodeError(RangeError, 'ERR_OUT_OF_RANGE', message);
}
