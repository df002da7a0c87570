import { limits } from '../limits.ts';
import type { RuntimeError, RuntimeName } from '../protocol.ts';
import { positionInStack } from './position-in-stack.ts';
import { traceLines } from './trace-lines.ts';

/** What both runtimes say of an error that they cannot read. */
export const unreadable =
  'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack';

/** A thrown value as the payload that Lambda answers with. Node.js 24's runtime tells errors by their class, 22's by their looks too. */
export function describeError(thrown: unknown, runtime: RuntimeName = 'nodejs24.x'): RuntimeError {
  try {
    if (runtime === 'nodejs24.x') {
      return thrown instanceof Error ? describeErrorObject(thrown, []) : describeValue(thrown);
    }
    if (isNativeError(thrown) || looksLikeError(thrown)) return describeErrorObject(thrown);
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
  const { name, message }: { name?: string; message?: string } = error;
  const errorType = text(name);
  const errorMessage = text(message);
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

/** As of a text, or of nothing: throws for what is neither. */
function text(value: string | null | undefined): string | undefined {
  return value === undefined || value === null ? undefined : cut(escapeDelete(value));
}

function escapeDelete(value: string): string {
  return value.replaceAll('\u007f', '%7F');
}

/** Made by a constructor of errors: neither an heir of one nor a proxy is. */
function isNativeError(value: unknown): value is Error {
  const { isError } = Error as { isError?: (value: unknown) => value is Error };
  return isError ? isError(value) : Object.prototype.toString.call(value) === '[object Error]';
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
