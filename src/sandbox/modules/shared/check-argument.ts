import { argumentErrors } from './argument-errors.ts';

/** Checks of arguments that many of Node's functions begin with; they throw Node's errors. */
export const checkArgument = {
  string(value: unknown, name: string): asserts value is string {
    if (typeof value !== 'string') throw argumentErrors.type(name, 'of type string', value);
  },

  number(value: unknown, name: string): asserts value is number {
    if (typeof value !== 'number') throw argumentErrors.type(name, 'of type number', value);
  },

  callable(value: unknown, name: string): asserts value is (...args: never[]) => unknown {
    if (typeof value !== 'function') throw argumentErrors.type(name, 'of type function', value);
  },

  object(value: unknown, name: string): asserts value is object {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw argumentErrors.type(name, 'of type object', value);
    }
  },

  abortSignal(value: unknown, name: string): asserts value is AbortSignal | undefined {
    if (value !== undefined && !(typeof value === 'object' && value && 'aborted' in value)) {
      throw argumentErrors.type(name, 'an instance of AbortSignal', value);
    }
  },

  /** A whole number within bounds. */
  integer(
    value: unknown,
    name: string,
    min = Number.MIN_SAFE_INTEGER,
    max = Number.MAX_SAFE_INTEGER,
  ): asserts value is number {
    this.number(value, name);
    if (!Number.isInteger(value)) throw argumentErrors.range(name, 'an integer', value);
    if (value < min || value > max) {
      throw argumentErrors.range(name, `>= ${min} && <= ${max}`, value);
    }
  },
};
