import { primordials } from '../primordials.ts';
import type { RuntimeName } from '../protocol.ts';
import { RuntimeFailure } from './runtime-failure.ts';

/** A handler's return value as the body of the response. Throws as the runtime where it has none. */
export function serialiseResponse(value: unknown, runtime: RuntimeName = 'nodejs24.x'): string {
  const body = stringify(value === undefined ? null : value, runtime);
  // A function, a symbol, or a toJSON that returns nothing.
  if (body === undefined) throw wrongArguments();
  return body;
}

function stringify(value: unknown, runtime: RuntimeName): string | undefined {
  try {
    return primordials.stringify(value);
  } catch {
    const message = 'Unable to stringify response body';
    if (runtime === 'nodejs22.x') throw withoutFrames(new Error(message));
    throw new RuntimeFailure('Runtime.JSONStringifyError', message);
  }
}

function wrongArguments(): Error {
  return withoutFrames(new TypeError('Wrong arguments'));
}

/** The frames would be the runtime's alone. */
function withoutFrames(error: Error): Error {
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
