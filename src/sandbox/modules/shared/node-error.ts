type ErrorClass = new (message: string) => Error;

/**
 * An error as Node makes them: `code` is its own, and the first line of its stack names the code,
 * which its `name` does not.
 */
export function nodeError<Extra extends object = object>(
  Base: ErrorClass,
  code: string,
  message: string,
  extra?: Extra,
): NodeJS.ErrnoException & Extra {
  const error = new Base(message);
  Object.defineProperty(error, 'name', {
    value: `${error.name} [${code}]`,
    configurable: true,
    writable: true,
  });
  // The engine writes the stack's first line with the name that the error has now.
  Error.captureStackTrace(error, nodeError);
  Reflect.get(error, 'stack');
  Reflect.deleteProperty(error, 'name');
  Object.defineProperty(error, 'toString', {
    value(this: Error) {
      return `${this.name} [${code}]: ${this.message}`;
    },
    configurable: true,
    writable: true,
  });
  return Object.assign(error, { code }, extra ?? ({} as Extra));
}
