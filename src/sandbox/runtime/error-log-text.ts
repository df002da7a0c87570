import { primordials } from '../primordials.ts';
import type { RuntimeName } from '../protocol.ts';
import { describeError, unreadable } from './describe-error.ts';
import { RuntimeCrash, excerpts } from './runtime-crash.ts';
import { traceLines } from './trace-lines.ts';

/**
 * An error as the runtime logs it, in JSON with its own members, or in the short form of the payload
 * where those cannot be written.
 */
export function errorLogText(error: Error, runtime: RuntimeName): string {
  try {
    return primordials.stringify(error, withMembers);
  } catch {
    const { errorType, errorMessage, trace } = describeError(error, runtime);
    // Node.js 22's runtime has no trace of what it cannot read.
    const traceless = runtime === 'nodejs22.x' && errorMessage === unreadable;
    return primordials.stringify({ errorType, errorMessage, ...(traceless ? {} : { trace }) });
  }
}

/** What the runtime logs of a thrown value that is no error. Throws for what has no string form. */
export function intoError(thrown: unknown, runtime: RuntimeName): Error {
  if (thrown instanceof Error) return thrown;
  if (runtime === 'nodejs22.x') return new Error(thrown as string);
  try {
    return new Error(String(thrown));
  } catch (error) {
    const byUser = !(error instanceof TypeError) || !error.message.startsWith('Cannot convert');
    throw new RuntimeCrash(error, byUser ? undefined : excerpts.stringOfThrown);
  }
}

function withMembers(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name: errorType, message: errorMessage } = value;
  const { code } = value as { code?: unknown };
  const members: Record<string, unknown> = { errorType, errorMessage, code, ...(value as object) };
  const stack = traceLines(value);
  if (stack) members['stack'] = stack;
  return members;
}
