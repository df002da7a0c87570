import { limits } from '../limits.ts';
import type { RuntimeError } from '../protocol.ts';
import { cleanStack } from './clean-stack.ts';
import { positionInStack } from './position-in-stack.ts';

const unreadable =
  'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack';

/**
 * A thrown value as the payload that Lambda answers with. Behaves as aws-lambda-ric 4.0.2, and so
 * throws, as it does, for a value that has no string form: there the process dies.
 */
export function describeError(thrown: unknown): RuntimeError {
  if (!(thrown instanceof Error)) {
    const errorMessage = cut(String(thrown));
    return { errorType: typeof thrown, errorMessage, trace: [] };
  }
  try {
    return describeErrorObject(thrown);
  } catch {
    return { errorType: 'handled', errorMessage: unreadable, trace: [] };
  }
}

function describeErrorObject(error: Error): RuntimeError {
  const errorType = cut(error.name.replaceAll('\u007f', '%7F'));
  const errorMessage = cut(error.message.replaceAll('\u007f', '%7F'));
  const trace = traceOf(error);
  const position = positionInStack(trace);
  return { errorType, errorMessage, trace, ...(position ? { position } : {}) };
}

/** The lines of an error's stack that are the function's own. */
export function traceOf(error: Error): string[] {
  const { stack } = error as { stack?: unknown };
  if (stack === undefined) return [];
  if (typeof stack !== 'string') throw new TypeError('The stack is not a string');
  const header = error.message ? `${error.name}: ${error.message}` : error.name;
  return cleanStack(stack.slice(0, limits.errorCharacters), header)
    .replaceAll('\u007f', '%7F')
    .split('\n');
}

function cut(text: string): string {
  return text.length > limits.errorCharacters ? `${text.slice(0, limits.errorCharacters)}…` : text;
}
