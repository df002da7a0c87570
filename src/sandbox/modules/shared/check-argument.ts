import { argumentErrors } from './argument-errors.ts';

interface Checks {
  string(value: unknown, name: string): asserts value is string;
  number(value: unknown, name: string): asserts value is number;
  callable(value: unknown, name: string): asserts value is (...args: unknown[]) => unknown;
  object(value: unknown, name: string): asserts value is object;
  abortSignal(value: unknown, name: string): asserts value is AbortSignal | undefined;
  /** A whole number within bounds. */
  integer(value: unknown, name: string, min?: number, max?: number): asserts value is number;
}

/** Checks of arguments that many of Node's functions begin with; they throw Node's errors. */
export const checkArgument: Checks = {
  string(value: unknown, name: string) {
    if (typeof value !== 'string') throw argumentErrors.type(name, 'of type string', value);
  },

  number(value: unknown, name: string) {
    if (typeof value !== 'number') throw argumentErrors.type(name, 'of type number', value);
  },

  callable(value: unknown, name: string) {
    if (typeof value !== 'function') throw argumentErrors.type(name, 'of type function', value);
  },

  object(value: unknown, name: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw argumentErrors.type(name, 'of type object', value);
    }
  },

  abortSignal(value: unknown, name: string) {
    if (value !== undefined && !(typeof value === 'object' && value && 'aborted' in value)) {
      throw argumentErrors.type(name, 'an instance of AbortSignal', value);
    }
  },

  integer(
    value: unknown,
    name: string,
    min = Number.MIN_SAFE_INTEGER,
    max = Number.MAX_SAFE_INTEGER,
  ) {
    checkArgument.number(value, name);
    if (!Number.isInteger(value)) throw argumentErrors.range(name, 'an integer', value);
    if (value < min || value > max) {
      throw argumentErrors.range(name, `>= ${min} && <= ${max}`, value);
    }
  },
};
