import { SourceError } from '../compile/source-error.ts';
import type { RuntimeName } from '../protocol.ts';
import { RuntimeFailure } from '../runtime/runtime-failure.ts';

/** What the runtime makes of an error in loading: it names syntax errors and missing modules itself. */
export function initFailure(error: unknown, runtime: RuntimeName): unknown {
  if (error instanceof SyntaxError || error instanceof SourceError) {
    const name = 'Runtime.UserCodeSyntaxError';
    const message = `SyntaxError: ${error.message}`;
    // Node.js 22's runtime keeps nothing of what was thrown.
    if (runtime === 'nodejs22.x') return withoutFrames(name, message);
    return wrap(name, error instanceof SyntaxError ? error : asSyntaxError(error));
  }
  if (runtime === 'nodejs22.x' && (error === null || error === undefined)) {
    // Its runtime looks for a code in whatever was thrown.
    const failure = new TypeError(`Cannot read properties of ${String(error)} (reading 'code')`);
    failure.stack = `TypeError: ${failure.message}`;
    return failure;
  }
  if (!isModuleNotFound(error)) return error;
  return withoutFrames('Runtime.ImportModuleError', `Error: ${error.message}`);
}

function withoutFrames(name: string, message: string): RuntimeFailure {
  const failure = new RuntimeFailure(name, message);
  failure.stack = `${name}: ${message}`;
  return failure;
}

/** Its trace is that of the error within: the runtime's own name is in the errorType alone. */
function wrap(name: string, error: Error): RuntimeFailure {
  const failure = new RuntimeFailure(name, `SyntaxError: ${error.message}`);
  const header = `SyntaxError: ${error.message}`;
  const stack = error.stack ?? '';
  // Other engines than V8 give the frames alone.
  failure.stack = stack.includes(header) ? stack : [header, ...framesOf(stack)].join('\n');
  return failure;
}

function asSyntaxError({ message }: SourceError): SyntaxError {
  const error = new SyntaxError(message);
  error.stack = '';
  return error;
}

function isModuleNotFound(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}

function framesOf(stack: string): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}
