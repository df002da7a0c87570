import { primordials } from '../primordials.ts';
import { traceOf } from './describe-error.ts';

/**
 * The line that the runtime logs for a failed invocation or init: the error with its own members,
 * or a short form where those cannot be written as JSON. Throws where a value has no string form.
 */
export function errorLogText(title: 'Invoke Error' | 'Init Error', thrown: unknown): string {
  return `${title} \t${serialise(thrown)}`;
}

function serialise(thrown: unknown): string {
  const error = thrown instanceof Error ? thrown : asError(thrown);
  try {
    const { name: errorType, message: errorMessage } = error;
    const { code } = error as { code?: unknown };
    const trace = traceOf(error);
    return primordials.stringify({
      errorType,
      errorMessage,
      ...(code === undefined ? {} : { code }),
      ...Object.fromEntries(Object.entries(error)),
      ...(trace.length > 0 ? { stack: trace } : { stack: undefined }),
    });
  } catch {
    return shortForm(error);
  }
}

function shortForm(error: Error): string {
  try {
    const { name: errorType, message: errorMessage } = error;
    return primordials.stringify({ errorType, errorMessage, trace: traceOf(error) });
  } catch {
    return primordials.stringify({ errorType: 'handled', trace: [] });
  }
}

function asError(thrown: unknown): Error {
  const error = new Error(String(thrown));
  error.stack = `Error: ${error.message}`;
  return error;
}
