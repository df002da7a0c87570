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
    // The engine's own error, in the words of Chromium or Firefox; any other comes from a method of the thrown value.
    const byEngine = error instanceof TypeError && /^[Cc]an(?:no|')t convert/.test(error.message);
    throw new RuntimeCrash(error, byEngine ? excerpts.stringOfThrown : undefined);
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
