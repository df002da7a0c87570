import { limits } from '../limits.ts';
import type { RuntimeError, RuntimeName } from '../protocol.ts';
import { positionInStack } from './position-in-stack.ts';
import { traceLines } from './trace-lines.ts';

const unreadable =
  'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack';

/** A thrown value as the payload that Lambda answers with. Node.js 24's runtime tells errors by their class, 22's by their looks too. */
export function describeError(thrown: unknown, runtime: RuntimeName = 'nodejs24.x'): RuntimeError {
  try {
    if (runtime === 'nodejs24.x') {
      return thrown instanceof Error ? describeErrorObject(thrown, []) : describeValue(thrown);
    }
    if (thrown instanceof Error || looksLikeError(thrown)) return describeErrorObject(thrown);
    // What has no `toString` is beyond its words.
    return {
      ...describeValue(thrown),
      errorMessage: cut((thrown as { toString(): string }).toString()),
    };
  } catch {
    return { errorType: 'handled', errorMessage: unreadable, trace: [] };
  }
}

function describeValue(thrown: unknown): RuntimeError {
  return { errorType: typeof thrown, errorMessage: cut(String(thrown)), trace: [] };
}

/** `without` is the trace where there is no stack; where that is no answer, it throws. */
function describeErrorObject(error: Error, without?: string[]): RuntimeError {
  const errorType = text(error.name);
  const errorMessage = text(error.message);
  const trace = traceOf(error, without);
  const position = positionInStack(trace);
  return { errorType, errorMessage, trace, ...(position ? { position } : {}) };
}

function traceOf(error: Error, without: string[] | undefined): string[] {
  const lines = traceLines(error);
  if (lines) return lines.map(escapeDelete);
  const { stack } = error as { stack?: unknown };
  if (without && (stack === undefined || stack === null)) return without;
  throw new TypeError('The stack is not a string');
}

/** As of a text: throws where it is none. */
function text(value: string): string {
  return cut(escapeDelete(value));
}

function escapeDelete(value: string): string {
  return value.replaceAll('\u007f', '%7F');
}

function looksLikeError(value: unknown): value is Error {
  if (typeof value !== 'object' || value === null) return false;
  const { name, message, stack } = value as Record<string, unknown>;
  return [name, message, stack].every((member) => typeof member === 'string' && member !== '');
}

function cut(value: string): string {
  return value.length > limits.errorCharacters
    ? `${value.slice(0, limits.errorCharacters)}…`
    : value;
}
