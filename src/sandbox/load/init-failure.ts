import { SourceError } from '../compile/source-error.ts';
import { RuntimeFailure } from '../runtime/runtime-failure.ts';

/** What the runtime makes of an error in loading: it names syntax errors and missing modules itself. */
export function initFailure(error: unknown): unknown {
  if (error instanceof SourceError)
    return wrap('Runtime.UserCodeSyntaxError', asSyntaxError(error));
  if (error instanceof SyntaxError) return wrap('Runtime.UserCodeSyntaxError', error);
  if (!isModuleNotFound(error)) return error;
  const failure = new RuntimeFailure('Runtime.ImportModuleError', `Error: ${error.message}`);
  failure.stack = `${failure.name}: ${failure.message}`;
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
