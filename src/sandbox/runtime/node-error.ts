import { utilFormat } from '../inspect/util-format.ts';

type ErrorClass = new (message: string) => Error;

/** An error of Node's own: with a code, which its stack and its text name too. */
export function nodeError(Class: ErrorClass, code: string, message: string): Error {
  const error = new Class(message);
  const { stack } = error;
  // Node writes the code into the stack and not into the name.
  if (typeof stack === 'string' && stack.startsWith(`${error.name}:`)) {
    error.stack = `${error.name} [${code}]${stack.slice(error.name.length)}`;
  }
  Object.defineProperty(error, 'toString', {
    value(this: Error) {
      return `${this.name} [${code}]: ${this.message}`;
    },
    configurable: true,
    writable: true,
  });
  return Object.assign(error, { code });
}

/** Node's words for an argument of another type than it takes: `type string ('x')`, `an instance of Map`. */
function received(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value === 'object') {
    const name = (value as { constructor?: { name?: string } }).constructor?.name;
    return name ? `an instance of ${name}` : utilFormat.inspect(value, { depth: -1 });
  }
  const text = utilFormat.inspect(value, { colors: false });
  return `type ${typeof value} (${text.length > 28 ? `${text.slice(0, 25)}...` : text})`;
}

export function invalidArgument(name: string, wanted: string, value: unknown): Error {
  const message = `The "${name}" argument must be ${wanted}. Received ${received(value)}`;
  return nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', message);
}
