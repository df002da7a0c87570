import { primordials } from '../primordials.ts';
import { RuntimeFailure } from './runtime-failure.ts';

/** A handler's return value as the body of the response. Throws as the runtime where it has none. */
export function serialiseResponse(value: unknown): string {
  const body = stringify(value === undefined ? null : value);
  // A function, a symbol, or a toJSON that returns nothing.
  if (body === undefined) throw wrongArguments();
  return body;
}

function stringify(value: unknown): string | undefined {
  try {
    return primordials.stringify(value);
  } catch {
    throw new RuntimeFailure('Runtime.JSONStringifyError', 'Unable to stringify response body');
  }
}

function wrongArguments(): TypeError {
  const error = new TypeError('Wrong arguments');
  error.stack = 'TypeError: Wrong arguments';
  return error;
}
